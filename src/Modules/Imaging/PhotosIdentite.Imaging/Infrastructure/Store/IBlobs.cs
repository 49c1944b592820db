namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Where encrypted files lie. It is given no key and no plain byte. Names are random and say nothing.</summary>
internal interface IBlobs
{
    IBlobWriter Create(string name);

    /// <summary>Null when there is none of that name.</summary>
    Task<StoredBytes?> OpenAsync(string name, CancellationToken ct);

    /// <inheritdoc cref="Application.IPictureStore.HasRoom"/>
    bool HasRoom => true;

    Task<bool> ExistsAsync(string name, CancellationToken ct);

    Task DeleteAsync(string name, CancellationToken ct);

    /// <inheritdoc cref="Application.IPictureStore.OlderThanAsync"/>
    IAsyncEnumerable<string> OlderThanAsync(DateTimeOffset time, CancellationToken ct);
}

/// <summary>A file on its way in: seen by nobody until committed, gone when disposed before that.</summary>
internal interface IBlobWriter : IAsyncDisposable
{
    ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct);

    Task CommitAsync(CancellationToken ct);
}

/// <param name="Length">Of the whole, known before the first byte is read.</param>
internal sealed record StoredBytes(Stream Content, long Length);
