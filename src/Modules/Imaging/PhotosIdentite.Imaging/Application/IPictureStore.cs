using PhotosIdentite.Imaging.Domain.Sessions;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Keeps pictures encrypted, each under a key of its own (32 bytes). Plain bytes are only ever in memory, a chunk at a time.</summary>
internal interface IPictureStore
{
    /// <summary>A file that counts only once it is committed; disposing it before that removes it.</summary>
    IPictureDraft Begin(ReadOnlyMemory<byte> dataKey);

    /// <summary>The plain bytes, each chunk checked before it is given.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">While reading: the file was changed, cut or put in another order.</exception>
    Stream Open(string blobRef, ReadOnlyMemory<byte> dataKey);

    bool Exists(string blobRef);

    /// <summary>Nothing happens when it is gone already.</summary>
    void Delete(string blobRef);
}

/// <inheritdoc cref="IPictureStore.Begin"/>
internal interface IPictureDraft : IAsyncDisposable
{
    ValueTask WriteAsync(ReadOnlyMemory<byte> plain, CancellationToken ct);

    /// <summary>Returns once the file would survive a power cut.</summary>
    Task<StoredBlob> CommitAsync(CancellationToken ct);
}
