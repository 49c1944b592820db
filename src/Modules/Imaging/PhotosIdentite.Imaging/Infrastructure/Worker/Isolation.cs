using System.Diagnostics;
using System.Reflection;
using PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>How a worker is started: no secrets in its environment, no network of its own where the kernel allows that. The rest it does itself, in its <see cref="Cell"/>.</summary>
internal static class Isolation
{
    public const string Verb = "imaging-worker";

    private static readonly string[][] Ways = [["unshare", "-U", "-n", "-i"], ["unshare", "-n", "-i"]];
    private static readonly Lazy<string[]> Apart = new(() => Ways.FirstOrDefault(Works) ?? []);

    /// <param name="room">A folder of its own, which it may read.</param>
    public static ProcessStartInfo Start(WorkerLimits limits, string room)
    {
        var program = limits.Program ?? Assembly.GetEntryAssembly()?.Location
            ?? throw new InvalidOperationException("Imaging:Worker:Program is not set, and this program has no file.");
        string[] words = [.. Apart.Value, DotNet, program, Verb];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(program),
        };
        Bare(start);
        foreach (var (name, value) in Cell.Settings(limits, room)) start.Environment[name] = value;
        start.Environment["MAGICK_TEMPORARY_PATH"] = Room.WorkIn(room);
        return start;
    }

    private static string DotNet => Path.GetFileName(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    private static void Bare(ProcessStartInfo start)
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        var root = Environment.GetEnvironmentVariable("DOTNET_ROOT");
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        if (root is not null) start.Environment["DOTNET_ROOT"] = root;
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x30000000";
        start.Environment["DOTNET_TieredPGO"] = "0";
    }

    private static bool Works(string[] way)
    {
        try
        {
            var probe = new ProcessStartInfo(way[0]) { RedirectStandardError = true };
            foreach (var word in (string[])[.. way[1..], "true"]) probe.ArgumentList.Add(word);
            using var process = Process.Start(probe);
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
