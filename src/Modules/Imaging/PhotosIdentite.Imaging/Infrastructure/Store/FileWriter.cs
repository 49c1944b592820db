using System.Runtime.InteropServices;
using System.Text;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Writes under a temporary name; the bytes, then the name, are on the disk before a commit returns.</summary>
internal sealed class FileWriter(string partial, string whole) : IBlobWriter
{
    private const int ReadOnlyFolder = 0x10000; // O_RDONLY | O_DIRECTORY

    private readonly FileStream _file = new(partial, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        Options = FileOptions.Asynchronous,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });

    private bool _committed;

    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct) => _file.WriteAsync(bytes, ct);

    public async Task CommitAsync(CancellationToken ct)
    {
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        File.Move(partial, whole);
        _committed = true;
        FlushFolder(Path.GetDirectoryName(whole)!);
    }

    public async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync();
        if (!_committed) File.Delete(partial);
    }

    // .NET opens no folder, and without this a power cut may forget the new name of a file it has kept.
    private static void FlushFolder(string folder)
    {
        var handle = open([.. Encoding.UTF8.GetBytes(folder), 0], ReadOnlyFolder);
        if (handle < 0) throw new IOException($"The pictures' folder cannot be opened: error {Marshal.GetLastPInvokeError()}.");

        var flushed = fsync(handle);
        _ = close(handle);
        if (flushed != 0) throw new IOException("The pictures' folder was not written to the disk.");
    }

#pragma warning disable IDE1006, SYSLIB1054 // named by libc; byte[] and int need no generated code
    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int open(byte[] path, int flags);

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(int handle);

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int handle);
#pragma warning restore IDE1006, SYSLIB1054
}
