using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenCvSharp;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Infrastructure.Vision;

namespace PhotosIdentite.Imaging.Tests.Engine.Sheets;

/// <summary>Sheets as the worker makes them, read by poppler and measured with a ruler of pixels.</summary>
public sealed class APrintSheet(Workers workers) : IClassFixture<Workers>
{
    private const byte Shade = 60;
    private const double Tolerance = 0.1;

    public static TheoryData<string, PaperSize, double, bool> Papers => new()
    {
        { "gb-passport", PaperSize.TenByFifteen, 2, false },
        { "gb-passport", PaperSize.TenByFifteenExact, 0, false },
        { "us-visa", PaperSize.ThirteenByEighteen, 2, false },
        { "us-visa", PaperSize.TenByFifteen, 2, true },
        { "ca-passport", PaperSize.FifteenByTwenty, 0, false },
        { "fr-passport", PaperSize.A4, 2, false },
    };

    [Theory, MemberData(nameof(Papers))]
    public async Task As_pdf_is_true_to_the_tenth_of_a_millimetre(string document, PaperSize paper, double gutter, bool edgeToEdge)
    {
        var (order, layout) = Full(document, new SheetForm(paper, 300, gutter, edgeToEdge), SheetFormat.Pdf);
        var crop = Plain(document);

        var pdf = (await workers.Sheet(crop, document, order)).Bytes;

        await AssertPageAsync(pdf, layout.Paper);
        using var scan = await ScannedAsync(pdf);
        AssertMeasures(scan, layout, order.Copies);
    }

    [Theory, InlineData(254), InlineData(300), InlineData(600)]
    public async Task As_jpeg_has_the_pixels_of_its_paper_and_its_density(int dpi)
    {
        var (order, layout) = Full("gb-passport", new SheetForm(PaperSize.TenByFifteen, dpi), SheetFormat.Jpeg);

        var sheet = await workers.Sheet(Plain("gb-passport"), "gb-passport", order);

        var (width, height) = ((int)Math.Round(102 / 25.4 * dpi), (int)Math.Round(152 / 25.4 * dpi));
        using var scan = PaperScan.Of(sheet.Bytes, dpi);
        Assert.Equal((width, height), (sheet.WidthPx, sheet.HeightPx));
        Assert.InRange(scan.SizeMm.Width, (width - 0.5) / dpi * 25.4, (width + 0.5) / dpi * 25.4);
        Assert.Equal((dpi, dpi), AllowedWords.Density(sheet.Bytes));
        AssertMeasures(scan, layout, order.Copies);
        await AllowedWords.AssertOnlyAsync(sheet.Bytes);
    }

    [Fact]
    public async Task Says_the_size_and_the_order_in_its_margin_and_nothing_of_who_made_it()
    {
        var (order, _) = Full("us-visa", new SheetForm(PaperSize.TenByFifteen, EdgeToEdge: true), SheetFormat.Pdf);
        var pdf = (await workers.Sheet(Plain("us-visa"), "us-visa", order with { Code = "J-7Q2M-K4" })).Bytes;

        var (words, about) = await Tools.WithFileAsync("sheet.pdf", pdf, async file =>
            (await Tools.RunAsync("pdftotext", "-layout", file, "-"), await Tools.RunAsync("pdfinfo", file)));

        Assert.Contains("imprimer à 100 % / print at 100 %", words, StringComparison.Ordinal);
        Assert.Contains("J-7Q2M-K4", words, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)^(Title|Author|Subject|Keywords|Creator|Producer|CreationDate|ModDate):", about);
        Assert.DoesNotMatch(@"/(Author|CreationDate|ModDate|Creator)\b", Encoding.Latin1.GetString(pdf));
        Assert.DoesNotMatch(@"/Producer\s*\([^)]", Encoding.Latin1.GetString(pdf));
    }

    [Fact]
    public async Task As_pdf_asks_its_reader_not_to_scale_and_holds_the_photo_as_it_is()
    {
        var (order, _) = Full("gb-passport", new SheetForm(PaperSize.A4), SheetFormat.Pdf);
        var crop = Plain("gb-passport");
        var pdf = (await workers.Sheet(crop, "gb-passport", order)).Bytes;
        var text = Encoding.Latin1.GetString(pdf);

        var root = Regex.Matches(text, @"/Root (\d+) 0 R")[^1].Groups[1].Value;
        Assert.Contains("/PrintScaling /None", Regex.Matches(text, $@"\n{root} 0 obj.*?endobj", RegexOptions.Singleline)[^1].Value, StringComparison.Ordinal);
        var at = int.Parse(Regex.Matches(text, @"startxref\s+(\d+)")[^1].Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.StartsWith("xref", text[at..], StringComparison.Ordinal);
        Assert.Equal(1, pdf.AsSpan().Count(crop)); // once, byte for byte, however many photos there are
    }

    [Fact]
    public async Task Bears_on_its_back_what_the_document_asks_behind_every_photo()
    {
        var (order, layout) = Full("ca-passport", new SheetForm(PaperSize.TenByFifteen), SheetFormat.Pdf);
        var back = order with { Back = ["Studio Exemple", "1 rue du Test, 75001 Paris", "2026-11-23"] };

        var pdf = (await workers.Sheet(Plain("ca-passport"), "ca-passport", back)).Bytes;
        var jpeg = await workers.Sheet(Plain("ca-passport"), "ca-passport", back with { Format = SheetFormat.Jpeg });

        var words = await Tools.WithFileAsync("sheet.pdf", pdf, file => Tools.RunAsync("pdftotext", "-f", "2", file, "-"));
        Assert.Equal(layout.Capacity, Regex.Count(words, "Studio Exemple"));
        Assert.Equal(layout.Capacity, Regex.Count(words, "2026-11-23"));
        using var scan = PaperScan.Of(jpeg.Bytes, 300);
        Assert.Empty(scan.Photos(Shade));
    }

    private static void AssertMeasures(PaperScan scan, SheetLayout layout, int copies)
    {
        var spots = layout.Spots(copies);
        var touching = layout.Form.GapMm == 0; // seen as one
        if (!touching)
        {
            var seen = scan.Photos(Shade);
            Assert.Equal(copies, seen.Count);
            foreach (var (photo, spot) in seen.Zip(spots.OrderBy(spot => Math.Round(spot.Top)).ThenBy(spot => spot.Left)))
            {
                Assert.InRange(photo.Left, spot.Left - Tolerance, spot.Left + Tolerance);
                Assert.InRange(photo.Top, spot.Top - Tolerance, spot.Top + Tolerance);
                Assert.InRange(photo.Width, spot.Width - Tolerance, spot.Width + Tolerance);
                Assert.InRange(photo.Height, spot.Height - Tolerance, spot.Height + Tolerance);
            }
        }

        Assert.All(spots, spot => Assert.True(scan.IsClean(spot.Left, spot.Top, spot.Width, spot.Height, Shade), $"Ink lies in {spot}."));
        Assert.All(CutMarks.Of(spots, layout.Paper), mark => Assert.True(scan.HasInk((mark.X1 + mark.X2) / 2, (mark.Y1 + mark.Y2) / 2), $"No {mark}."));
        var (length, ticks) = scan.Ruler(Shade);
        Assert.Equal(51, ticks);
        Assert.InRange(length, 50 - Tolerance, 50 + Tolerance);
    }

    private static async Task AssertPageAsync(byte[] pdf, Paper paper)
    {
        var about = await Tools.WithFileAsync("sheet.pdf", pdf, file => Tools.RunAsync("pdfinfo", file));
        var size = Regex.Match(about, @"Page size:\s+([\d.]+) x ([\d.]+) pts");
        double Mm(int group) => double.Parse(size.Groups[group].Value, CultureInfo.InvariantCulture) / 72 * 25.4;
        Assert.InRange(Mm(1), paper.WidthMm - 0.01, paper.WidthMm + 0.01);
        Assert.InRange(Mm(2), paper.HeightMm - 0.01, paper.HeightMm + 0.01);
    }

    private static Task<PaperScan> ScannedAsync(byte[] pdf) => Tools.WithFileAsync("sheet.pdf", pdf, async file =>
    {
        await Tools.RunAsync("pdftoppm", "-r", "600", "-png", "-gray", "-singlefile", file, Path.ChangeExtension(file, null));
        return PaperScan.Of(await File.ReadAllBytesAsync(Path.ChangeExtension(file, ".png")), 600);
    });

    private (SheetOrder Order, SheetLayout Layout) Full(string document, SheetForm form, SheetFormat format)
    {
        var rule = workers.Rule(document);
        var layout = SheetLayout.For(rule.WidthMm!.Value, rule.HeightMm!.Value, form);
        return (new SheetOrder(form, layout.Capacity, format), layout);
    }

    private byte[] Plain(string document)
    {
        var size = OutputSize.For(workers.Rule(document));
        using var photo = new Mat(size.HeightPx, size.WidthPx, MatType.CV_8UC3, Scalar.All(Shade));
        return JpegWriter.Write(photo, size.Dpi);
    }
}
