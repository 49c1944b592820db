using System.Diagnostics;
using System.Reflection;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>How a worker is started: no secrets in its environment, no network where the kernel allows that, a ceiling on its memory.</summary>
internal static class Isolation
{
    public const string Verb = "imaging-worker";

    private static readonly string[][] WaysToCutTheNetwork = [["unshare", "-n"], ["unshare", "-r", "-n"]];
    private static readonly Lazy<string[]> CutsNetwork = new(() => WaysToCutTheNetwork.FirstOrDefault(Works) ?? []);

    public static bool NetworkIsCut => CutsNetwork.Value.Length > 0;

    public static ProcessStartInfo Start(WorkerLimits limits)
    {
        var program = limits.Program ?? Assembly.GetEntryAssembly()?.Location
            ?? throw new InvalidOperationException("Imaging:Worker:Program is not set, and this program has no file.");
        var start = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(program),
            ArgumentList = { "-c", $"ulimit -v {limits.AddressSpaceMiB * 1024}; ulimit -c 0; exec \"$@\"", "sh" },
        };
        foreach (var word in (string[])[.. CutsNetwork.Value, DotNet, program, Verb]) start.ArgumentList.Add(word);
        Bare(start);
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
