using System.Security.Cryptography;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Store;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

/// <summary>A store of its own, and what lies in it as an attacker who holds the disk or the bucket would see it.</summary>
internal abstract class Shelf(IBlobs blobs) : IAsyncDisposable
{
    public EncryptedStore Store { get; } = new(blobs);

    public byte[] Key { get; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>Of everything, finished or not.</summary>
    public abstract string[] Names { get; }

    public abstract byte[] Raw(StoredBlob blob);

    public abstract void Overwrite(StoredBlob blob, byte[] bytes);

    /// <summary>As if all of it had been there for two hours.</summary>
    public abstract void Age();

    public async Task<StoredBlob> KeepAsync(byte[] plain, byte[]? key = null)
    {
        await using var draft = Store.Begin(key ?? Key);
        await draft.WriteAsync(plain, CancellationToken.None);
        return await draft.CommitAsync(CancellationToken.None);
    }

    public async Task<byte[]> ReadAsync(StoredBlob blob, byte[]? key = null)
    {
        await using var opened = await Store.OpenAsync(blob.Ref, key ?? Key, CancellationToken.None);
        using var plain = new MemoryStream();
        await opened!.CopyToAsync(plain);
        return plain.ToArray();
    }

    public abstract ValueTask DisposeAsync();
}
