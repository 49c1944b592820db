using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>What uploads add to the memory held, in processes that have worked on small photos only.</summary>
internal static class MemoryBench
{
    public static void OneUpload(BenchTable table, BenchPhoto photo, string script, string folder)
    {
        var small = BenchPhoto.Small(folder);
        using var reference = new VipsReference(script);
        for (var warm = 0; warm < 3; warm++) reference.Run(small);
        var theirs = reference.Run(photo).GrowthMiB;
        var ours = Alone(photo, folder);
        table.Add(new("P5", "memory of one 12 MP upload, pixel path", MiB(theirs), MiB(ours), ours / theirs, 2.5, 1.2));
    }

    /// <summary>In this process, which must be a fresh one: the growth in MiB is the only line it prints.</summary>
    public static int PixelPathAlone(string file, string folder)
    {
        var path = new PixelPath(new DocumentRules().Find("gb-passport")!);
        for (var warm = 0; warm < 3; warm++) path.Run(BenchPhoto.Small(folder));
        var photo = BenchPhoto.Small(folder) with { Bytes = File.ReadAllBytes(file), Crop = new(534, 588, 1866, 2399) };
        using var memory = new OwnMemory();
        memory.ForgetPeak();
        var before = Environment.WorkingSet / 1048576.0;
        path.Run(photo);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{memory.PeakMiB() - before:0.0}"));
        return 0;
    }

    public static async Task EightUploadsAsync(BenchTable table, BenchPhoto photo)
    {
        var one = await GrowthAsync(photo, 1);
        var eight = await GrowthAsync(photo, 8);
        table.Add(new("P6", "memory of eight uploads at once beside one", MiB(one), MiB(eight), eight / one, 2.5, 2.1));
    }

    private static async Task<double> GrowthAsync(BenchPhoto photo, int uploads)
    {
        await using var pool = new WorkerPool(new WorkerLimits(), NullLogger<WorkerPool>.Instance);
        var (worker, rule) = (new PhotoWorker(pool, TimeProvider.System), new DocumentRules().Find("gb-passport")!);
        var small = BenchPhoto.Small(Path.GetDirectoryName(photo.File)!);
        for (var warm = 0; warm < 2; warm++) await SendAsync(small, 4);

        var before = await ForgetPeaksAsync();
        before.Remove(Environment.ProcessId);
        await SendAsync(photo, uploads);
        return Growth(before);

        Task SendAsync(BenchPhoto sent, int times) => Task.WhenAll(Enumerable.Range(0, times).Select(async _ =>
        {
            using var stream = new MemoryStream(sent.Bytes);
            var check = await worker.CheckAsync(stream, rule, CancellationToken.None);
            if (!check.Succeeded) throw new InvalidOperationException($"Refused: {check.Refusal!.Code}");
        }));
    }

    /// <summary>What this process and each worker holds now; its peak is counted from here.</summary>
    public static async Task<Dictionary<int, double>> ForgetPeaksAsync()
    {
        var held = Workers().Append(Environment.ProcessId).ToDictionary(id => id, id => Status(id, "VmRSS"));
        foreach (var id in held.Keys) await File.WriteAllTextAsync($"/proc/{id}/clear_refs", "5");
        return held;
    }

    /// <summary>How much more those held at their peaks. One that was ended meanwhile, and is gone, counts with all it may have had.</summary>
    public static double Growth(IReadOnlyDictionary<int, double> before) =>
        before.Sum(process => Directory.Exists($"/proc/{process.Key}") ? Status(process.Key, "VmHWM") - process.Value : new WorkerLimits().ResidentMiB);

    public static IEnumerable<int> Workers() => Directory.GetDirectories("/proc/self/task")
        .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
        .Where(id => File.ReadAllText($"/proc/{id}/cmdline").Contains(Isolation.Verb, StringComparison.Ordinal))
        .ToList();

    public static double CpuSeconds(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / 100.0;
    }

    private static double Status(int process, string what) => long.Parse(
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(what, StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture) / 1024.0;

    private static double Alone(BenchPhoto photo, string folder)
    {
        var program = Environment.GetCommandLineArgs()[0];
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var word in (string[])[program, "imaging-bench", "memory", photo.File, folder]) start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(answer, CultureInfo.InvariantCulture);
    }

    public static string MiB(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0} MiB");
}
