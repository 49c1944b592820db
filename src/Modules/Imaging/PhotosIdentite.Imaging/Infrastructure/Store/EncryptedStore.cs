using System.Security.Cryptography;
using PhotosIdentite.Imaging.Application;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Encrypts what goes to the files, wherever these are, and checks what comes from them.</summary>
internal sealed class EncryptedStore(IBlobs blobs) : IPictureStore
{
    public bool HasRoom => blobs.HasRoom;

    public IPictureDraft Begin(ReadOnlyMemory<byte> dataKey)
    {
        var name = Guid.NewGuid().ToString("N");
        return new PictureDraft(blobs.Create(name), name, ChunkCipher.ForNewFile(dataKey.Span));
    }

    public async Task<Stream?> OpenAsync(string blobRef, ReadOnlyMemory<byte> dataKey, CancellationToken ct)
    {
        if (await blobs.OpenAsync(blobRef, ct) is not { } stored) return null;

        try
        {
            var header = new byte[ChunkCipher.HeaderSize];
            if (await stored.Content.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, ct) < header.Length)
                throw new CryptographicException("The picture file ends too early.");
            return new DecryptingStream(stored.Content, stored.Length - header.Length, ChunkCipher.ForFile(dataKey.Span, header));
        }
        catch
        {
            await stored.Content.DisposeAsync();
            throw;
        }
    }

    public Task<bool> ExistsAsync(string blobRef, CancellationToken ct) => blobs.ExistsAsync(blobRef, ct);

    public Task DeleteAsync(string blobRef, CancellationToken ct) => blobs.DeleteAsync(blobRef, ct);

    public IAsyncEnumerable<string> OlderThanAsync(DateTimeOffset time, CancellationToken ct) => blobs.OlderThanAsync(time, ct);
}
