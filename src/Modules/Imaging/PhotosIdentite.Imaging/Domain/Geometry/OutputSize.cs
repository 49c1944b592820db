using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>
/// The pixels of a finished picture. <paramref name="Unit"/> is how many of them one millimetre takes; documents without
/// millimetres are planned in their own pixels, so there it is 1.
/// </summary>
internal sealed record OutputSize(int WidthPx, int HeightPx, int Dpi, double Width, double Height)
{
    private const double MmPerInch = 25.4;
    private const int UsualWidthPx = 600;
    private const double SameShape = 0.01;

    public double Unit => WidthPx / Width;

    /// <summary>What is cut, shown and printed. Where the document's form takes the same shape, it is the file as well.</summary>
    public static OutputSize For(DocumentRule rule)
    {
        if (rule.WidthMm is not { } width || rule.HeightMm is not { } height) return InPixels(rule);

        var asked = InMillimetres(width, height, rule.Dpi ?? DocumentRule.DefaultDpi);
        if (rule.Digital is not { } digital || PixelWindow.Of(digital) is not { } window || !window.TakesShape(width / height)) return asked;

        var (w, h) = window.Nearest(asked.WidthPx, asked.HeightPx);
        return asked with { WidthPx = w, HeightPx = h, Dpi = DpiOf(w, width, rule.Dpi) };
    }

    /// <summary>The file, where its form asks for a shape that the print does not have; null where one picture serves both.</summary>
    /// <remarks>As tall as the print in millimetres, so that the head keeps its share of the height.</remarks>
    public static OutputSize? FileOf(DocumentRule rule)
    {
        if (rule is not { WidthMm: { } width, HeightMm: { } height, Digital: { } digital }) return null;
        if (PixelWindow.Of(digital) is not { Largest: { } largest } window || window.TakesShape(width / height)) return null;

        var perMm = largest.Height / height;
        return new(largest.Width, largest.Height, (int)Math.Round(perMm * MmPerInch), largest.Width / perMm, height);
    }

    /// <summary>The print, where the lab prints finer than the photo's own size; null where one picture serves both.</summary>
    public static OutputSize? PrintOf(DocumentRule rule)
    {
        if (rule is not { WidthMm: { } width, HeightMm: { } height, PrintDpi: { } dpi }) return null;

        var print = InMillimetres(width, height, dpi);
        return print.WidthPx > For(rule).WidthPx ? print : null;
    }

    /// <summary>As <see cref="For"/>, with as many pixels as the finest of photo, print and file takes: what must be decoded and kept.</summary>
    public static OutputSize Finest(DocumentRule rule)
    {
        var print = For(rule);
        var least = FileOf(rule) is { } file ? (int)Math.Ceiling(file.Unit * print.Width) : 0;
        return print with { WidthPx = Math.Max(Math.Max(print.WidthPx, least), PrintOf(rule)?.WidthPx ?? 0) };
    }

    /// <summary>In pixels: as a working picture keeps enough of them for the tallest head of one rule, it serves another with no taller one.</summary>
    public static double TallestHead(DocumentRule rule)
    {
        var size = Finest(rule);
        return size.Unit * (rule.HeadHeightMm?.Max ?? 0.80 * size.Height);
    }

    /// <summary>The same photo with so many source pixels to one unit, when that is less than asked: never an enlarged one.</summary>
    public OutputSize WithoutEnlarging(double sourcePixelsPerUnit, bool pixelsOnly)
    {
        if (sourcePixelsPerUnit >= Unit) return this;
        return pixelsOnly
            ? this with
            {
                WidthPx = (int)Math.Floor(Width * sourcePixelsPerUnit),
                HeightPx = (int)Math.Floor(Height * sourcePixelsPerUnit),
            }
            : InMillimetres(Width, Height, Math.Max(1, (int)Math.Floor(sourcePixelsPerUnit * MmPerInch)));
    }

    private static OutputSize InMillimetres(double width, double height, int dpi) =>
        new((int)Math.Round(width / MmPerInch * dpi), (int)Math.Round(height / MmPerInch * dpi), dpi, width, height);

    // An authority that writes "300 dpi" and "600 pixels" for two inches means both, whatever 51 mm would say.
    private static int DpiOf(int widthPx, double widthMm, int? asked)
    {
        var exact = widthPx / widthMm * MmPerInch;
        return asked is { } dpi && Math.Abs((exact / dpi) - 1) < SameShape ? dpi : (int)Math.Round(exact);
    }

    private static OutputSize InPixels(DocumentRule rule)
    {
        var width = rule.Digital?.WidthPx ?? rule.Digital?.MinPx ?? UsualWidthPx;
        var height = rule.Digital?.HeightPx ?? Math.Max(rule.Digital?.MinHeightPx ?? 0, (int)Math.Ceiling(width * 4 / 3.0));
        return new(width, height, rule.Dpi ?? DocumentRule.DefaultDpi, width, height);
    }
}
