using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>
/// The pixels a document's file must have. <paramref name="Unit"/> is how many of them one millimetre takes; documents without
/// millimetres are planned in their own pixels, so there it is 1.
/// </summary>
internal sealed record OutputSize(int WidthPx, int HeightPx, int Dpi, double Width, double Height)
{
    private const double MmPerInch = 25.4;
    private const int UsualWidthPx = 600;
    private const double SameShape = 0.01;

    public double Unit => WidthPx / Width;

    public static OutputSize For(DocumentRule rule)
    {
        if (rule.WidthMm is not { } width || rule.HeightMm is not { } height) return InPixels(rule);
        if (rule.Digital is { WidthPx: { } w, HeightPx: { } h } && Math.Abs((w / (double)h / (width / height)) - 1) < SameShape)
            return new(w, h, (int)Math.Round(w / width * MmPerInch), width, height);

        return InMillimetres(width, height, rule.Dpi ?? DocumentRule.DefaultDpi);
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

    private static OutputSize InPixels(DocumentRule rule)
    {
        var width = rule.Digital?.WidthPx ?? rule.Digital?.MinPx ?? UsualWidthPx;
        var height = rule.Digital?.HeightPx ?? (int)Math.Ceiling(width * 4 / 3.0);
        return new(width, height, rule.Dpi ?? DocumentRule.DefaultDpi, width, height);
    }
}
