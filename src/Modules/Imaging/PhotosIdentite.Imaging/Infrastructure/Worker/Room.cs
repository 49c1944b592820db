namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>
/// The one folder of a worker, in memory and never on a disk: ImageMagick's policy, and a place where it may lay a HEIC down, which it
/// cannot read otherwise. It goes with the worker.
/// </summary>
internal sealed class Room : IDisposable
{
    private const string Memory = "/dev/shm", Prefix = "photos-imaging-", LockName = "lived-in";

    private static readonly Lazy<bool> Swept = new(() => Sweep(Place));

    // Held as long as the site lives, and let go by the kernel with it: in a container every site has the same number.
    private readonly FileStream _lived;

    public Room()
        : this(Place) => _ = Swept.Value;

    internal Room(string place)
    {
        Path = System.IO.Path.Combine(place, $"{Prefix}{Environment.ProcessId}-{Guid.NewGuid():N}");
        foreach (var folder in new[] { Path, PolicyIn(Path), WorkIn(Path) })
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _lived = new FileStream(LockIn(Path), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    public string Path { get; }

    private static string Place => Directory.Exists(Memory) ? Memory : System.IO.Path.GetTempPath();

    public static string PolicyIn(string room) => System.IO.Path.Combine(room, "policy");

    public static string WorkIn(string room) => System.IO.Path.Combine(room, "work");

    private static string LockIn(string room) => System.IO.Path.Combine(room, LockName);

    public void Dispose()
    {
        _lived.Dispose();
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }

    /// <summary>Removes what a site left behind that was ended in the middle; another's folder, and one that is lived in, stays.</summary>
    internal static bool Sweep(string place)
    {
        foreach (var room in Directory.EnumerateDirectories(place, $"{Prefix}*"))
        {
            try
            {
                if (new DirectoryInfo(room).LinkTarget is not null) continue;
                using (new FileStream(LockIn(room), FileMode.Open, FileAccess.ReadWrite, FileShare.None)) Directory.Delete(room, recursive: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Lived in, without our lock in it, or somebody else's.
            }
        }

        return true;
    }
}
