using PhotosIdentite.Imaging.Domain.Sessions;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Keeps pictures encrypted, each under a key of its own (32 bytes). Plain bytes are only ever in memory, a chunk at a time.</summary>
internal interface IPictureStore
{
    /// <summary>A file that counts only once it is committed; disposing it before that removes it.</summary>
    IPictureDraft Begin(ReadOnlyMemory<byte> dataKey);

    /// <summary>The plain bytes, each chunk checked before it is given; null when the file is gone.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">
    /// Here or while reading: the file was changed, cut, put in another order, or is another picture's.
    /// </exception>
    Task<Stream?> OpenAsync(string blobRef, ReadOnlyMemory<byte> dataKey, CancellationToken ct);

    /// <summary>False when so little is free that nothing more should be sent to it.</summary>
    bool HasRoom { get; }

    Task<bool> ExistsAsync(string blobRef, CancellationToken ct);

    /// <summary>Nothing happens when it is gone already.</summary>
    Task DeleteAsync(string blobRef, CancellationToken ct);

    /// <summary>Files committed before <paramref name="time"/>; what was begun before it and never committed is removed on the way.</summary>
    IAsyncEnumerable<string> OlderThanAsync(DateTimeOffset time, CancellationToken ct);
}

/// <inheritdoc cref="IPictureStore.Begin"/>
internal interface IPictureDraft : IAsyncDisposable
{
    ValueTask WriteAsync(ReadOnlyMemory<byte> plain, CancellationToken ct);

    /// <summary>Returns once the file would survive a power cut.</summary>
    Task<StoredBlob> CommitAsync(CancellationToken ct);
}
