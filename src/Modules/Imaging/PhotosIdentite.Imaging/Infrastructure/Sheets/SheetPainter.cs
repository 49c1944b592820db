using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Vision;
using SkiaSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Sheets;

/// <summary>Makes a sheet of copies of a finished photo. Runs in the worker, which alone decodes pictures.</summary>
internal static class SheetPainter
{
    public static PrintSheet Make(byte[] crop, DocumentRule rule, SheetOrder order)
    {
        if (rule is not { WidthMm: { } width, HeightMm: { } height })
            throw new InvalidOperationException($"{rule.Id} is given in pixels only: it is never printed.");

        var layout = SheetLayout.For(width, height, order.Form.Checked());
        return order.Format == SheetFormat.Pdf ? SheetPdf.Write(crop, layout, order) : Paint(crop, layout, order);
    }

    private static PrintSheet Paint(byte[] crop, SheetLayout layout, SheetOrder order)
    {
        var spots = layout.Spots(order.Copies);
        using var sheet = Inked(layout, order, spots);
        if (order.Back is null) Lay(crop, layout, spots, sheet);
        return new PrintSheet(JpegWriter.Write(sheet, order.Form.Dpi), sheet.Width, sheet.Height, order.Copies);
    }

    private static Mat Inked(SheetLayout layout, SheetOrder order, IReadOnlyList<Spot> spots)
    {
        var dpi = order.Form.Dpi;
        using var ink = new Mat(Px(layout.Paper.HeightMm, dpi), Px(layout.Paper.WidthMm, dpi), MatType.CV_8UC1, Scalar.All(255));
        using (var surface = SKSurface.Create(
            new SKImageInfo(ink.Width, ink.Height, SKColorType.Gray8, SKAlphaType.Opaque), ink.Data, (int)ink.Step()))
        {
            surface.Canvas.Scale((float)(dpi / 25.4));
            if (order.Back is { } lines) SheetInk.DrawBack(surface.Canvas, layout, spots, lines);
            else SheetInk.Draw(surface.Canvas, layout, spots, order.Code);
        }

        var sheet = new Mat();
        Cv2.CvtColor(ink, sheet, ColorConversionCodes.GRAY2BGR);
        return sheet;
    }

    // Laid over the marks: whatever rounding does, no mark touches a face.
    private static void Lay(byte[] crop, SheetLayout layout, IReadOnlyList<Spot> spots, Mat sheet)
    {
        var dpi = layout.Form.Dpi;
        var (width, height) = (Px(layout.CellWidthMm, dpi), Px(layout.CellHeightMm, dpi));
        using var photo = Cv2.ImDecode(crop, ImreadModes.Color);
        if (layout.Turned) Cv2.Rotate(photo, photo, RotateFlags.Rotate90Clockwise);
        Cv2.Resize(photo, photo, new Size(width, height), 0, 0, photo.Width > width ? InterpolationFlags.Area : InterpolationFlags.Cubic);
        foreach (var spot in spots)
        {
            using var place = new Mat(sheet, new Rect(Px(spot.Left, dpi), Px(spot.Top, dpi), width, height));
            photo.CopyTo(place);
        }
    }

    private static int Px(double mm, int dpi) => (int)Math.Round(mm / 25.4 * dpi);
}
