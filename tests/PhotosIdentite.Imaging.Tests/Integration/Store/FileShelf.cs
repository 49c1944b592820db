using Microsoft.Extensions.Configuration;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Store;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

/// <inheritdoc cref="Shelf"/>
internal sealed class FileShelf : Shelf
{
    private FileShelf(string path, IBlobs blobs) : base(blobs) => Path = path;

    public string Path { get; }

    public override string[] Names => [.. Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order()];

    public static FileShelf Open()
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"photos-store-{Guid.NewGuid():N}");
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Pictures:Folder", path)]).Build();
        return new FileShelf(path, new PictureFolder(settings));
    }

    public override byte[] Raw(StoredBlob blob) => File.ReadAllBytes(System.IO.Path.Combine(Path, blob.Ref));

    public override void Overwrite(StoredBlob blob, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, blob.Ref), bytes);

    public override void Age()
    {
        foreach (var file in Directory.EnumerateFiles(Path)) File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddHours(-2));
    }

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(Path, recursive: true);
        return ValueTask.CompletedTask;
    }
}
