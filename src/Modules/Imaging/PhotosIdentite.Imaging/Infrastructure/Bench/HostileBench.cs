using Microsoft.Extensions.Logging.Abstractions;
using PhotosIdentite.Imaging.Infrastructure.Drawing;
using PhotosIdentite.Imaging.Infrastructure.Hostile;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>The dearest file of the hostile corpus, of those a stranger can send in a megabyte.</summary>
internal static class HostileBench
{
    private const int Megabyte = 1_000_000;

    public static async Task RunAsync(BenchTable table)
    {
        var (picture, _) = PortraitDrawing.Draw(PortraitSpec.Read("size=600x800"));
        using var drawn = picture;
        OpenCvSharp.Cv2.ImEncode(".jpg", drawn, out var portrait);
        await using var pool = new WorkerPool(new WorkerLimits { Workers = 1 }, NullLogger<WorkerPool>.Instance);
        var (worker, rule) = (new PhotoWorker(pool, TimeProvider.System), new DocumentRules().Find("gb-passport")!);
        await SendAsync(portrait);

        var costs = new List<(string Name, double Seconds, double MiB)>();
        foreach (var file in HostileCorpus.All(portrait, null, null).Where(file => file.Bytes.Length <= Megabyte))
        {
            var (began, held) = (Spent(), await MemoryBench.ForgetPeaksAsync());
            await SendAsync(file.Bytes);
            costs.Add((file.Name, Spent() - began, MemoryBench.Growth(held)));
        }

        var (name, seconds, _) = costs.MaxBy(cost => cost.Seconds);
        table.Add(new("P8", $"hostile file of 1 MB at most, CPU, dearest of {costs.Count}: {name}", "", $"{seconds:0.00} s", seconds, 3, 0.3));
        var (largest, _, grown) = costs.MaxBy(cost => cost.MiB);
        table.Add(new("P8", $"the same, memory of site and worker: {largest}", "", MemoryBench.MiB(grown), grown, 400, 60));

        async Task SendAsync(byte[] bytes)
        {
            using var stream = new MemoryStream(bytes);
            await worker.CheckAsync(stream, rule, CancellationToken.None);
        }
    }

    private static double Spent() => MemoryBench.Workers().Sum(MemoryBench.CpuSeconds);
}
