using System.Collections;
using System.Reflection;
using System.Runtime.InteropServices;
using PhotosIdentite.Imaging.Infrastructure.Vision;

namespace PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

/// <summary>
/// A worker locks itself in twice. <see cref="Enter"/>: it gives up what it may open and becomes its own program again, so that no thread
/// is older than the lock. <see cref="Shut"/>: warm, before the first photo, it gives up every call it no longer needs.
/// </summary>
internal static class Cell
{
    public const string RoomVariable = "IMAGING_ROOM";

    private const string InsideVariable = "IMAGING_INSIDE", MemoryVariable = "IMAGING_MEMORY_MIB";
    private const int WriteOnly = 1, StandardError = 2, Duplicate = 33, CloseRange = 436, WhenItBecomesAnother = 4;
    private const int NoNewPrivileges = 38, GiveUpCapability = 24, LastCapability = 63;

    private static readonly string[] Libraries = ["/lib", "/lib64", "/usr/lib", "/usr/lib64"];
    private static readonly string[] Facts =
    [
        "/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo", "/etc/fonts", "/usr/share/fonts", "/proc/self", "/proc/meminfo",
        "/proc/cpuinfo", "/proc/stat", "/proc/mounts", "/sys/fs/cgroup", "/sys/devices/system", "/dev/urandom", "/dev/null",
    ];

    public static Dictionary<string, string> Settings(WorkerLimits limits, string room) => new()
    {
        [RoomVariable] = room,
        [MemoryVariable] = $"{limits.MemoryMiB}",
    };

    /// <summary>Returns in the program's second life only, with the folder of ImageMagick's policy.</summary>
    public static string Enter()
    {
        var room = Environment.GetEnvironmentVariable(RoomVariable)
            ?? throw new InvalidOperationException("A worker is started by the site, which gives it a room.");
        if (Environment.GetEnvironmentVariable(InsideVariable) is not null) return Room.PolicyIn(room);

        MagickGuard.WritePolicy(Room.PolicyIn(room));
        SufferFirst();
        Ceilings.BeforeStart(Number(MemoryVariable));
        if (Kernel.Control(NoNewPrivileges, 1) != 0) throw new InvalidOperationException("The kernel keeps no promise of privileges.");
        LeaveDescriptors();
        for (var capability = 0; capability <= LastCapability; capability++) _ = Kernel.Control(GiveUpCapability, capability); // who has none may not
        using (var files = Landlock.Create())
        {
            if (files is not null) CloseFiles(files, room);
        }

        throw BecomeInside();
    }

    /// <summary>What this worker says of itself to the site once it has locked itself in: what does not hold here.</summary>
    public static string[] Shut()
    {
        Ceilings.BeforeWork();
        CallFilter.Install();
        return CellProof.Missing();
    }

    private static void CloseFiles(Landlock files, string room)
    {
        foreach (var folder in Libraries) files.Allow(folder, Landlock.Read | Landlock.List);
        foreach (var fact in Facts) files.Allow(fact, Landlock.Read | Landlock.List);
        files.Allow("/proc/self/clear_refs", Landlock.Write);
        files.Allow(Room.PolicyIn(room), Landlock.Read | Landlock.List);
        files.Allow(Room.WorkIn(room), Landlock.Read | Landlock.List | Landlock.Write | Landlock.Make | Landlock.Remove);
        files.Allow(Path.Combine(AppContext.BaseDirectory, "models"), Landlock.Read | Landlock.List);
        foreach (var file in OwnCode()) files.Allow(file, Landlock.Read);
        if (!RuntimeEnvironment.GetRuntimeDirectory().StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal))
            files.Allow(Path.GetDirectoryName(Environment.ProcessPath)!, Landlock.Read | Landlock.List);
        foreach (var program in new[] { Environment.ProcessPath!, "/lib64/ld-linux-x86-64.so.2" }) files.Allow(program, Landlock.Read | Landlock.Execute);
        files.Enforce();
    }

    // File by file: settings lie beside the program, and are none of a worker's business.
    private static IEnumerable<string> OwnCode() => Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file =>
        file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".deps.json", StringComparison.Ordinal)
        || file.EndsWith(".runtimeconfig.json", StringComparison.Ordinal) || Path.GetFileName(file).Contains(".so", StringComparison.Ordinal));

    // Its pipes are all it takes along: the site's log, and whatever its parent left open, stay outside.
    private static void LeaveDescriptors()
    {
        var nowhere = Kernel.Open("/dev/null", WriteOnly);
        if (Kernel.Call(Duplicate, nowhere, StandardError) < 0) throw new InvalidOperationException("The site's log could not be left.");
        _ = Kernel.Call(CloseRange, StandardError + 1, -1, WhenItBecomesAnother); // kernels before 5.11 do not know it
    }

    // When memory is short, the kernel ends a worker and not the site.
    private static void SufferFirst()
    {
        try
        {
            File.WriteAllText("/proc/self/oom_score_adj", "1000");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The watch over its memory remains.
        }
    }

    private static InvalidOperationException BecomeInside()
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(one => $"{one.Key}={one.Value}");
        var words = Environment.GetCommandLineArgs().Skip(1);
        _ = Kernel.Become(
            Environment.ProcessPath!, ["dotnet", Assembly.GetEntryAssembly()!.Location, .. words, null], [.. variables, $"{InsideVariable}=1", null]);
        return new InvalidOperationException($"The worker could not start inside its cell ({Kernel.LastError}).");
    }

    private static long Number(string variable) =>
        long.Parse(Environment.GetEnvironmentVariable(variable) ?? "0", System.Globalization.CultureInfo.InvariantCulture);
}
