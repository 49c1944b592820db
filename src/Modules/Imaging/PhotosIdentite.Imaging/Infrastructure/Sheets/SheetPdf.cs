using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Geometry;
using SkiaSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Sheets;

/// <summary>A sheet as PDF of the paper's true size. The photo's own JPEG is in it once, byte for byte.</summary>
internal static class SheetPdf
{
    private const float PointsPerMm = 72 / 25.4f;

    // The page is rounded to whole dots of this density; nothing on it is ever drawn in dots.
    private static readonly SKDocumentPdfMetadata About = new() { Producer = "", RasterDpi = 7200, EncodingQuality = 101 };

    public static PrintSheet Write(byte[] crop, SheetLayout layout, SheetOrder order)
    {
        using var made = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(made, About))
        {
            var spots = layout.Spots(order.Copies);
            Page(pdf, layout.Paper, canvas =>
            {
                SheetInk.Draw(canvas, layout, spots, order.Code);
                using var photo = SKImage.FromEncodedData(SKData.CreateCopy(crop));
                foreach (var spot in spots) Lay(canvas, photo, spot, layout.Turned);
            });
            if (order.Back is { } lines) Page(pdf, layout.Paper, canvas => SheetInk.DrawBack(canvas, layout, spots, lines));
            pdf.Close();
        }

        return new PrintSheet(PrintScaling.Forbid(made.ToArray()), Px(layout.Paper.WidthMm), Px(layout.Paper.HeightMm), order.Copies);

        int Px(double mm) => (int)Math.Round(mm / 25.4 * order.Form.Dpi);
    }

    private static void Page(SKDocument pdf, Paper paper, Action<SKCanvas> draw)
    {
        var canvas = pdf.BeginPage((float)paper.WidthMm * PointsPerMm, (float)paper.HeightMm * PointsPerMm);
        canvas.Scale(PointsPerMm);
        draw(canvas);
        pdf.EndPage();
    }

    private static void Lay(SKCanvas canvas, SKImage photo, Spot spot, bool turned)
    {
        canvas.Save();
        canvas.Translate((float)(turned ? spot.Right : spot.Left), (float)spot.Top);
        if (turned) canvas.RotateDegrees(90);
        var (width, height) = turned ? (spot.Height, spot.Width) : (spot.Width, spot.Height);
        canvas.DrawImage(photo, SKRect.Create((float)width, (float)height), new SKSamplingOptions(SKCubicResampler.Mitchell));
        canvas.Restore();
    }
}
