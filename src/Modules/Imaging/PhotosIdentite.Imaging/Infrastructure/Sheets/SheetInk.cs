using PhotosIdentite.Imaging.Domain.Geometry;
using SkiaSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Sheets;

/// <summary>Draws all of a sheet but its photos, in millimetres: cut marks, ruler, words.</summary>
internal static class SheetInk
{
    private const string FullSize = "imprimer à 100 % / print at 100 %";
    private const double RulerMm = 50;
    private const float Hairline = 0.1f;
    private const float Gap = 3;

    private static readonly SKColor Grey = new(110, 110, 110);
    private static readonly Lazy<SKTypeface> Letters = new(Font);

    public static void Draw(SKCanvas canvas, SheetLayout layout, IReadOnlyList<Spot> spots, string? code)
    {
        using var pen = new SKPaint { Color = Grey, StrokeWidth = Hairline, IsAntialias = true, Style = SKPaintStyle.Stroke };
        foreach (var mark in CutMarks.Of(spots, layout.Paper))
            canvas.DrawLine((float)mark.X1, (float)mark.Y1, (float)mark.X2, (float)mark.Y2, pen);
        if (InkBand.Of(spots, layout.Paper) is not { } band) return;

        canvas.Save();
        canvas.Translate((float)band.X, (float)band.Y);
        canvas.RotateDegrees(band.Degrees);
        DrawBand(canvas, band, code is null ? FullSize : $"{FullSize}   {code}", pen);
        canvas.Restore();
    }

    /// <summary>The lines behind each photo, for a paper turned over its long side.</summary>
    public static void DrawBack(SKCanvas canvas, SheetLayout layout, IReadOnlyList<Spot> spots, IReadOnlyList<string> lines)
    {
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        foreach (var spot in spots.Select(spot => spot.Behind(layout.Paper)))
        {
            canvas.Save();
            canvas.Translate((float)(spot.Left + (spot.Width / 2)), (float)(spot.Top + (spot.Height / 2)));
            if (layout.Turned) canvas.RotateDegrees(90);
            var (width, height) = layout.Turned ? (spot.Height, spot.Width) : (spot.Width, spot.Height);
            DrawLines(canvas, lines, (float)width - 6, (float)height - 6, ink);
            canvas.Restore();
        }
    }

    private static void DrawLines(SKCanvas canvas, IReadOnlyList<string> lines, float width, float height, SKPaint ink)
    {
        using var measure = Sized(1);
        var widest = lines.Max(line => measure.MeasureText(line));
        var size = Math.Min(Math.Min(3f, width / widest), height / (lines.Count * 1.4f));
        using var font = Sized(size);
        var y = size - (lines.Count * size * 0.7f);
        foreach (var line in lines)
        {
            canvas.DrawText(line, 0, y, SKTextAlign.Center, font, ink);
            y += size * 1.4f;
        }
    }

    // The ruler, then the words after it, or beneath it where the strip is thick enough.
    private static void DrawBand(SKCanvas canvas, InkBand band, string words, SKPaint pen)
    {
        var beneath = band.Thickness >= 6;
        var tall = Math.Min((float)band.Thickness, 3);
        using var measure = Sized(1);
        var room = (float)band.Length - (beneath ? 0 : (float)RulerMm + Gap);
        using var font = Sized(Math.Min(Math.Min(tall, 2.6f), room / measure.MeasureText(words)));
        using var ink = new SKPaint { Color = Grey, IsAntialias = true };
        var length = font.MeasureText(words);
        var total = beneath ? (float)RulerMm : (float)RulerMm + Gap + length;

        DrawRuler(canvas, -total / 2, beneath ? -tall - 0.3f : -tall / 2, tall, pen);
        var from = beneath ? -length / 2 : (-total / 2) + (float)RulerMm + Gap;
        canvas.DrawText(words, from, beneath ? 0.6f + font.Size : font.Size * 0.35f, SKTextAlign.Left, font, ink);
    }

    private static void DrawRuler(SKCanvas canvas, float left, float top, float tall, SKPaint pen)
    {
        var foot = top + tall;
        canvas.DrawLine(left, foot, left + (float)RulerMm, foot, pen);
        for (var mm = 0; mm <= RulerMm; mm++)
        {
            var share = mm % 10 == 0 ? 1 : mm % 5 == 0 ? 0.6f : 0.35f;
            canvas.DrawLine(left + mm, foot - (tall * share), left + mm, foot, pen);
        }
    }

    // A millimetre is the unit here: nothing may be rounded to it.
    private static SKFont Sized(float mm) =>
        new(Letters.Value, mm) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

    // The site's own typeface, embedded; Skia reads the web form as it is.
    private static SKTypeface Font()
    {
        using var file = typeof(SheetInk).Assembly.GetManifestResourceStream("sheet-letters.woff")
            ?? throw new InvalidOperationException("The sheets' typeface is missing: run build/setup, then build.");
        return SKTypeface.FromStream(file) ?? throw new InvalidOperationException("The sheets' typeface cannot be read.");
    }
}
