using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Sessions;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Encrypts into a file of a temporary name; a full chunk is written only once more is known to follow, for the last one is marked.</summary>
internal sealed class PictureDraft(PictureFolder folder, string blobRef, ChunkCipher cipher) : IPictureDraft
{
    private readonly FileStream _file = folder.CreatePartial(blobRef);
    private readonly byte[] _plain = new byte[ChunkCipher.ChunkSize];
    private readonly byte[] _sealed = new byte[ChunkCipher.ChunkSize + ChunkCipher.TagSize];
    private int _filled;
    private long _written;
    private bool _committed;

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> plain, CancellationToken ct)
    {
        while (plain.Length > 0)
        {
            if (_filled == _plain.Length) await FlushAsync(last: false, ct);
            var taken = Math.Min(plain.Length, _plain.Length - _filled);
            plain[..taken].CopyTo(_plain.AsMemory(_filled));
            _filled += taken;
            plain = plain[taken..];
        }
    }

    public async Task<StoredBlob> CommitAsync(CancellationToken ct)
    {
        await FlushAsync(last: true, ct);
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        folder.Publish(blobRef);
        _committed = true;
        return new StoredBlob(blobRef, _written);
    }

    public async ValueTask DisposeAsync()
    {
        Array.Clear(_plain);
        cipher.Dispose();
        await _file.DisposeAsync();
        if (!_committed) folder.DeletePartial(blobRef);
    }

    private async Task FlushAsync(bool last, CancellationToken ct)
    {
        if (_file.Position == 0) await _file.WriteAsync(cipher.Header, ct);
        var length = cipher.Seal(_plain.AsSpan(0, _filled), last, _sealed);
        await _file.WriteAsync(_sealed.AsMemory(0, length), ct);
        (_written, _filled) = (_written + _filled, 0);
    }
}
