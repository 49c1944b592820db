using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Sessions;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Encrypts chunk by chunk; a full one is written only once more is known to follow, for the last one is marked.</summary>
internal sealed class PictureDraft(IBlobWriter file, string blobRef, ChunkCipher cipher) : IPictureDraft
{
    private readonly byte[] _plain = new byte[ChunkCipher.ChunkSize];
    private readonly byte[] _sealed = new byte[ChunkCipher.ChunkSize + ChunkCipher.TagSize];
    private int _filled;
    private long _written;
    private bool _begun;

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
        await file.CommitAsync(ct);
        return new StoredBlob(blobRef, _written);
    }

    public async ValueTask DisposeAsync()
    {
        Array.Clear(_plain);
        cipher.Dispose();
        await file.DisposeAsync();
    }

    private async Task FlushAsync(bool last, CancellationToken ct)
    {
        if (!_begun) await file.WriteAsync(cipher.Header, ct);
        _begun = true;
        var length = cipher.Seal(_plain.AsSpan(0, _filled), last, _sealed);
        await file.WriteAsync(_sealed.AsMemory(0, length), ct);
        (_written, _filled) = (_written + _filled, 0);
    }
}
