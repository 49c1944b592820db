using System.Globalization;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>
/// The one folder of a worker, in memory and never on a disk: ImageMagick's policy, and a place where it may lay a HEIC down, which it
/// cannot read otherwise. It goes with the worker.
/// </summary>
internal sealed class Room : IDisposable
{
    private const string Memory = "/dev/shm", Prefix = "photos-imaging-";

    private static readonly Lazy<bool> Swept = new(Sweep);

    public Room()
    {
        _ = Swept.Value;
        Path = System.IO.Path.Combine(Place, $"{Prefix}{Environment.ProcessId}-{Guid.NewGuid():N}");
        foreach (var folder in new[] { Path, PolicyIn(Path), WorkIn(Path) })
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    private static string Place => Directory.Exists(Memory) ? Memory : System.IO.Path.GetTempPath();

    public static string PolicyIn(string room) => System.IO.Path.Combine(room, "policy");

    public static string WorkIn(string room) => System.IO.Path.Combine(room, "work");

    public void Dispose()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }

    // What a site left behind that was ended in the middle.
    private static bool Sweep()
    {
        foreach (var room in Directory.EnumerateDirectories(Place, $"{Prefix}*"))
        {
            var owner = System.IO.Path.GetFileName(room)[Prefix.Length..].Split('-')[0];
            if (!int.TryParse(owner, CultureInfo.InvariantCulture, out var site) || Directory.Exists($"/proc/{site}")) continue;
            Directory.Delete(room, recursive: true);
        }

        return true;
    }
}
