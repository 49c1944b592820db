using System.Globalization;
using PhotosIdentite.EndToEnd.Harness;

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

    /// <summary>
    /// What a host has beside its answers: workers, ended processes nobody asked after, rooms of workers and files in them, and files
    /// where it may write.
    /// </summary>
    public static string Traces(SharedSite site)
    {
        var host = site.Process.Id;
        var rooms = Directory.EnumerateDirectories("/dev/shm", $"photos-imaging-{host}-*").ToList();
        var laid = rooms.SelectMany(room => Directory.EnumerateFiles(Path.Combine(room, "work"))).Count();
        var temporary = Directory.EnumerateFiles(site.Ground.Temporary).Count(file => !file.EndsWith(".jpg", StringComparison.Ordinal));
        return $"process {host}: {WorkersOf(host).Count} workers, {Ended(host)} ended, {rooms.Count} rooms with {laid} files, {temporary} temporary files";
    }

    /// <summary>Until as many workers as the pool keeps have taken the places of those that were ended.</summary>
    public static async Task SettleAsync(SharedSite site)
    {
        for (var i = 0; i < 300 && !Traces(site).Contains(" 2 workers, 0 ended, 2 rooms", StringComparison.Ordinal); i++) await Task.Delay(200);
    }

    /// <summary>Which network it lives in.</summary>
    public static string? Network(int process) => new FileInfo($"/proc/{process}/ns/net").LinkTarget;

    /// <summary>Connections begun and datagrams sent in its network since that was made.</summary>
    public static (long Connections, long Datagrams) Sent(int process) => (Counter(process, "Tcp:", "ActiveOpens"), Counter(process, "Udp:", "OutDatagrams"));

    private static long Counter(int process, string protocol, string name)
    {
        var lines = File.ReadLines($"/proc/{process}/net/snmp").Where(line => line.StartsWith(protocol, StringComparison.Ordinal)).ToArray();
        return long.Parse(lines[1].Split(' ')[Array.IndexOf(lines[0].Split(' '), name)], CultureInfo.InvariantCulture);
    }

    private static int Ended(int host) => Directory.EnumerateDirectories("/proc")
        .Count(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out _) && Parent(folder) == host && State(folder) == 'Z');

    private static char State(string folder)
    {
        try
        {
            var stat = File.ReadAllText($"{folder}/stat");
            return stat[stat.LastIndexOf(')') + 2];
        }
        catch (IOException)
        {
            return ' ';
        }
    }

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
