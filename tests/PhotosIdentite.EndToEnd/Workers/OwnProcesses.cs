using System.Globalization;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>The imaging workers of one host, and what they and it hold in memory.</summary>
internal static class OwnProcesses
{
    public static IReadOnlyList<int> WorkersOf(int host) =>
    [
        .. from folder in Directory.EnumerateDirectories("/proc")
           let id = int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var number) ? number : 0
           where id > 0 && Parent(folder) == host && Command(folder).Contains("imaging-worker", StringComparison.Ordinal)
           select id,
    ];

    public static long MostMiB(int process) => Read(process, "VmHWM:");

    /// <summary>From now on.</summary>
    public static void ForgetPeak(int process) => File.WriteAllText($"/proc/{process}/clear_refs", "5");

    private static long Read(int process, string line) => long.Parse(
        File.ReadLines($"/proc/{process}/status").First(one => one.StartsWith(line, StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;

    private static int Parent(string folder)
    {
        try
        {
            var stat = File.ReadAllText($"{folder}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static string Command(string folder)
    {
        try
        {
            return File.ReadAllText($"{folder}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
