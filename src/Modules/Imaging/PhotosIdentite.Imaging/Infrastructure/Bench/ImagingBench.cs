using System.Globalization;
using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Vision;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary><c>build/bench imaging</c>: what a photo costs beside libvips doing the like, in one run, turn by turn.</summary>
internal static class ImagingBench
{
    private const int Rounds = 7;
    private const double SameWithin = 0.10;

    // Read on 2026-11-22 in the project's own table (README, Apple M1 Max): for comparison by eye, on another machine.
    private const string Hivision = "HivisionIDPhotos, as published: 410 MB and 0.21-0.25 s (MODNet + MTCNN), 405 MB and 0.57-0.97 s "
        + "(MODNet + RetinaFace), 6.2 GB and 7.1 s (BiRefNet + RetinaFace); it measures no rule.";

    public static async Task<int> RunAsync(string[] args)
    {
        Cv2.SetNumThreads(1);
        if (args is ["memory", var file, var folder]) return MemoryBench.PixelPathAlone(file, folder);
        if (args is ["header", var bomb]) return HeaderBench.RefuseAlone(bomb);
        if (args is ["serve"]) return await HeaderServer.RunAsync();
        if (args is not [var script, var work]) return 2;

        var table = new BenchTable();
        var photos = BenchPhoto.DrawAll(work);
        var rule = new DocumentRules().Find("gb-passport")!;
        if (!PixelPaths(table, photos, rule, script)) return 3;
        Quality(table, photos, rule);
        CheckBench.Run(table, photos);
        MemoryBench.OneUpload(table, photos[2], script, work);
        await MemoryBench.EightUploadsAsync(table, photos[2]);
        await HostileBench.RunAsync(table);
        await HeaderBench.RunAsync(table, work);
        Console.WriteLine(Hivision);
        return table.AllMet ? 0 : 1;
    }

    /// <summary>False when the reference differs from itself: the run then proves nothing.</summary>
    private static bool PixelPaths(BenchTable table, IReadOnlyList<BenchPhoto> photos, DocumentRule rule, string script)
    {
        using var reference = new VipsReference(script);
        var path = new PixelPath(rule);
        var same = new List<double>();
        foreach (var photo in photos)
        {
            for (var warm = 0; warm < 3; warm++)
            {
                path.Run(photo);
                reference.Run(photo);
            }

            var rounds = Enumerable.Range(0, Rounds).Select(_ => (
                Before: reference.Run(photo).CpuMs,
                Ours: CpuClock.Milliseconds(() => path.Run(photo)),
                After: reference.Run(photo).CpuMs)).ToList();
            var theirs = CpuClock.Median(rounds.Select(round => (round.Before + round.After) / 2));
            var ours = CpuClock.Median(rounds.Select(round => round.Ours));
            same.Add(CpuClock.Median(rounds.Select(round => round.Before)) / CpuClock.Median(rounds.Select(round => round.After)));
            table.Add(new("P1", $"pixel path CPU, {photo.Name}", Ms(theirs), Ms(ours), ours / theirs, 1.5, 0.9));
        }

        var apart = same.Max(ratio => Math.Abs(ratio - 1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A/A: libvips beside itself differs by {apart:0.0%} at most"));
        if (apart <= SameWithin) return true;
        Console.WriteLine("Void: the machine is too busy, or too uneven. Run it again.");
        return false;
    }

    private static void Quality(BenchTable table, IReadOnlyList<BenchPhoto> photos, DocumentRule rule)
    {
        var likenesses = photos.Select(photo =>
        {
            using var ours = new PixelPath(rule).Finished(photo);
            using var best = PixelPath.Best(photo);
            return (photo.Name, Psnr: Likeness.Psnr(ours, best), Ssim: Likeness.Ssim(ours, best));
        }).ToList();
        foreach (var like in likenesses)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"         {like.Name}: {like.Psnr:0.0} dB, SSIM {like.Ssim:0.0000}"));
        var (psnr, ssim) = (likenesses.Min(like => like.Psnr), likenesses.Min(like => like.Ssim));
        table.Add(new("P3", "PSNR to whole decode, Lanczos in linear light, worst", "", $"{psnr:0.0} dB", psnr, 38, 42, AtLeast: true));
        table.Add(new("P3", "SSIM to the same, worst", "", $"{ssim:0.0000}", ssim, 0.98, 0.99, AtLeast: true));
    }

    public static string Ms(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0} ms");
}
