using System.Globalization;
using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;

namespace PhotosIdentite.Imaging.Tests.Engine;

/// <summary>A lab at 600 dpi, a document at 300.</summary>
public sealed class PrintingFinely(Workers workers) : IClassFixture<Workers>
{
    private const string Document = "gb-passport";

    [Fact]
    public async Task Has_a_cut_of_its_own_from_the_source_and_leaves_the_photo_as_it_was()
    {
        var file = Workers.Drawn("size=3000x4000").File;
        var plain = await workers.Check(file, Document);
        var fine = await CheckAsync(600, file);

        Assert.Null(plain.Print);
        using var print = Grey(fine.Print!);
        using var crop = Grey(fine.Crop!);
        Assert.Equal((827, 1063, 413, 531), (print.Width, print.Height, crop.Width, crop.Height));
        Assert.Contains("print:600", fine.Report.Operations);
        Assert.DoesNotContain(plain.Report.Operations, done => done.StartsWith("print", StringComparison.Ordinal));

        using var enlarged = new Mat();
        Cv2.Resize(crop, enlarged, print.Size(), 0, 0, InterpolationFlags.Cubic);
        Assert.True(Detail(print) > 1.15 * Detail(enlarged), $"{Detail(print):0.00} is no finer than {Detail(enlarged):0.00}");
        Assert.True(Cv2.PSNR(print, enlarged) > 25, $"{Cv2.PSNR(print, enlarged):0.0} dB: another window");
    }

    [Fact]
    public async Task Never_enlarges_and_says_how_fine_it_is()
    {
        var small = await CheckAsync(600, Workers.Drawn("size=900x1200").File);
        var smaller = await CheckAsync(600, Workers.Astronaut);

        var coarse = Assert.Single(small.Report.Operations, done => done.StartsWith("print-coarse:", StringComparison.Ordinal));
        var dpi = int.Parse(coarse["print-coarse:".Length..], CultureInfo.InvariantCulture);
        Assert.InRange(dpi, 301, 599);
        using var print = Grey(small.Print!);
        Assert.Equal((int)Math.Round(35 / 25.4 * dpi), print.Width);
        Assert.Null(smaller.Print);
        Assert.Contains($"print-coarse:{smaller.Report.Crop!.Dpi}", smaller.Report.Operations);
    }

    [Fact]
    public async Task Follows_another_window()
    {
        var rule = new DocumentRules().Find(Document)!;
        var worker = workers.PrintingAt(600);
        var first = await CheckAsync(600, Workers.Drawn("size=3000x4000").File);
        using var show = new MemoryStream(first.Working.ToArray());
        var planned = (await worker.ShowAsync(show, rule, CancellationToken.None)).Value.Planned;

        var moved = new Adjustment(planned.Left + (planned.Width * 0.05), planned.Top, planned.Width * 0.98, 0);
        using var working = new MemoryStream(first.Working.ToArray());
        var cut = (await worker.AdjustAsync(working, rule, moved, CancellationToken.None)).Value;

        using var print = Grey(cut.Print!);
        using var crop = Grey(cut.Crop!);
        Assert.Equal((827, 1063), (print.Width, print.Height));
        using var shrunk = new Mat();
        Cv2.Resize(print, shrunk, crop.Size(), 0, 0, InterpolationFlags.Area);
        Assert.True(Cv2.PSNR(shrunk, crop) > 28, $"{Cv2.PSNR(shrunk, crop):0.0} dB: another window");
    }

    private async Task<PhotoCheck> CheckAsync(int dpi, byte[] file)
    {
        using var stream = new MemoryStream(file);
        return (await workers.PrintingAt(dpi).CheckAsync(stream, new DocumentRules().Find(Document)!, TestContext.Current.CancellationToken)).Value;
    }

    private static Mat Grey(byte[] jpeg) => Cv2.ImDecode(jpeg, ImreadModes.Grayscale);

    private static double Detail(Mat grey)
    {
        using var second = new Mat();
        Cv2.Laplacian(grey, second, MatType.CV_64F);
        Cv2.MeanStdDev(second, out _, out var spread);
        return spread.Val0;
    }
}
