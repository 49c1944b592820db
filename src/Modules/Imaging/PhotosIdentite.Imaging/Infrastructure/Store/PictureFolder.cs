using Microsoft.Extensions.Configuration;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>The folder of the encrypted pictures, open to this program's user alone. Names are random and say nothing.</summary>
internal sealed class PictureFolder
{
    private const string Partial = ".part";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly string _path;

    public PictureFolder(IConfiguration configuration)
    {
        _path = Path.GetFullPath(configuration["Pictures:Folder"]
            ?? throw new InvalidOperationException("Pictures:Folder is missing: where the encrypted pictures are kept."));
        Directory.CreateDirectory(_path, OwnerOnly);
        if (File.GetUnixFileMode(_path) != OwnerOnly) File.SetUnixFileMode(_path, OwnerOnly);
    }

    public FileStream CreatePartial(string blobRef) => new(PathOf(blobRef) + Partial, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        Options = FileOptions.Asynchronous,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });

    public FileStream OpenRead(string blobRef) => new(PathOf(blobRef), new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.Read | FileShare.Delete,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        BufferSize = 0,
    });

    public void Publish(string blobRef) => File.Move(PathOf(blobRef) + Partial, PathOf(blobRef));

    public bool Exists(string blobRef) => File.Exists(PathOf(blobRef));

    public void Delete(string blobRef) => File.Delete(PathOf(blobRef));

    public void DeletePartial(string blobRef) => File.Delete(PathOf(blobRef) + Partial);

    /// <summary>Names of whole files last written before <paramref name="time"/>; unfinished ones of that age are removed on the way.</summary>
    public IEnumerable<string> OlderThan(DateTimeOffset time)
    {
        foreach (var file in new DirectoryInfo(_path).EnumerateFiles().Where(file => file.LastWriteTimeUtc < time.UtcDateTime))
        {
            if (file.Extension == Partial) file.Delete();
            else yield return file.Name;
        }
    }

    // A reference comes from our own row, yet nothing but a plain name may become a path.
    private string PathOf(string blobRef) => Guid.TryParseExact(blobRef, "N", out _)
        ? Path.Combine(_path, blobRef)
        : throw new ArgumentException("Not a picture's name.", nameof(blobRef));
}
