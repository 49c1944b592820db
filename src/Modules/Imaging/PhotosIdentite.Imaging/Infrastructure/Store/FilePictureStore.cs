using System.Security.Cryptography;
using PhotosIdentite.Imaging.Application;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Encrypted files in one folder.</summary>
internal sealed class FilePictureStore(PictureFolder folder) : IPictureStore
{
    public IPictureDraft Begin(ReadOnlyMemory<byte> dataKey) =>
        new PictureDraft(folder, Guid.NewGuid().ToString("N"), ChunkCipher.ForNewFile(dataKey.Span));

    public Stream Open(string blobRef, ReadOnlyMemory<byte> dataKey)
    {
        var file = folder.OpenRead(blobRef);
        try
        {
            Span<byte> header = stackalloc byte[ChunkCipher.HeaderSize];
            if (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length)
                throw new CryptographicException("The picture file ends too early.");
            return new DecryptingStream(file, ChunkCipher.ForFile(dataKey.Span, header));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public bool Exists(string blobRef) => folder.Exists(blobRef);

    public void Delete(string blobRef) => folder.Delete(blobRef);
}
