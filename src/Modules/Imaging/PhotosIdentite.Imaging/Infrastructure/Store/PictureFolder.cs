using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>
/// The folder of the encrypted pictures, open to this program's user alone. Below the share <c>Pictures:LeastFree</c> of its disk (0.05)
/// nothing more is taken in.
/// </summary>
internal sealed class PictureFolder : IBlobs
{
    private const string Partial = ".part";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly string _path;
    private readonly double _leastFree;

    public PictureFolder(IConfiguration configuration)
    {
        _path = Path.GetFullPath(configuration["Pictures:Folder"]
            ?? throw new InvalidOperationException("Pictures:Folder is missing: where the encrypted pictures are kept."));
        _leastFree = configuration.GetValue("Pictures:LeastFree", 0.05);
        Directory.CreateDirectory(_path, OwnerOnly);
        if (File.GetUnixFileMode(_path) != OwnerOnly) File.SetUnixFileMode(_path, OwnerOnly);
    }

    public bool HasRoom
    {
        get
        {
            var disk = new DriveInfo(_path);
            return disk.AvailableFreeSpace >= _leastFree * disk.TotalSize;
        }
    }

    public IBlobWriter Create(string name) => new FileWriter(PathOf(name) + Partial, PathOf(name));

    public Task<StoredBytes?> OpenAsync(string name, CancellationToken ct)
    {
        try
        {
            var file = new FileStream(PathOf(name), new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.Read | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = 0,
            });
            return Task.FromResult<StoredBytes?>(new(file, file.Length));
        }
        catch (FileNotFoundException)
        {
            return Task.FromResult<StoredBytes?>(null);
        }
    }

    public Task<bool> ExistsAsync(string name, CancellationToken ct) => Task.FromResult(File.Exists(PathOf(name)));

    public Task DeleteAsync(string name, CancellationToken ct)
    {
        File.Delete(PathOf(name));
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<string> OlderThanAsync(DateTimeOffset time, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.Yield();
        foreach (var file in new DirectoryInfo(_path).EnumerateFiles().Where(file => file.LastWriteTimeUtc < time.UtcDateTime))
        {
            ct.ThrowIfCancellationRequested();
            if (file.Extension == Partial) file.Delete();
            else yield return file.Name;
        }
    }

    private string PathOf(string name) => Path.Combine(_path, BlobName.Checked(name));
}
