using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Store;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

/// <summary>A store in a folder of its own, and its files as an attacker with the disk would see them.</summary>
internal sealed class PictureFiles : IDisposable
{
    private readonly PictureFolder _folder;

    public PictureFiles()
    {
        _folder = new PictureFolder(new ConfigurationBuilder().AddInMemoryCollection([new("Pictures:Folder", Path)]).Build());
        Store = new FilePictureStore(_folder);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"photos-store-{Guid.NewGuid():N}");

    public FilePictureStore Store { get; }

    public byte[] Key { get; } = RandomNumberGenerator.GetBytes(32);

    public string[] Names => [.. Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order()];

    public async Task<StoredBlob> KeepAsync(byte[] plain)
    {
        await using var draft = Store.Begin(Key);
        await draft.WriteAsync(plain, CancellationToken.None);
        return await draft.CommitAsync(CancellationToken.None);
    }

    public async Task<byte[]> ReadAsync(StoredBlob blob)
    {
        await using var opened = Store.Open(blob.Ref, Key);
        using var plain = new MemoryStream();
        await opened.CopyToAsync(plain);
        return plain.ToArray();
    }

    public byte[] Raw(StoredBlob blob) => File.ReadAllBytes(System.IO.Path.Combine(Path, blob.Ref));

    public void Overwrite(StoredBlob blob, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, blob.Ref), bytes);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
