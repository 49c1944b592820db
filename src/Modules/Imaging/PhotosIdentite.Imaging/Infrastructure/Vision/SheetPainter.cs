using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Lays copies of a finished photo on white paper, with short marks where to cut.</summary>
internal static class SheetPainter
{
    private static readonly Scalar Paper = Scalar.All(255);
    private static readonly Scalar Ink = Scalar.All(150);
    private const double MarkMm = 2;

    public static PrintSheet Paint(byte[] crop, DocumentRule rule, int copies)
    {
        if (rule.WidthMm is not { } width || rule.HeightMm is not { } height)
            throw new InvalidOperationException($"{rule.Id} is given in pixels only: it is never printed.");

        var layout = SheetLayout.For(width, height);
        ArgumentOutOfRangeException.ThrowIfLessThan(copies, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(copies, layout.Capacity);

        using var decoded = Cv2.ImDecode(crop, ImreadModes.Color);
        using var photo = new Mat();
        var size = new Size(Px(width), Px(height));
        Cv2.Resize(decoded, photo, size, 0, 0, decoded.Width > size.Width ? InterpolationFlags.Area : InterpolationFlags.Cubic);
        using var sheet = new Mat(Px(layout.SheetHeightMm), Px(layout.SheetWidthMm), MatType.CV_8UC3, Paper);
        var places = Places(layout, width, height).Take(copies).Select(at => new Rect(Px(at.X), Px(at.Y), size.Width, size.Height)).ToList();
        places.ForEach(place => Marks(sheet, place));
        foreach (var place in places)
        {
            using var spot = new Mat(sheet, place);
            photo.CopyTo(spot);
        }

        var upright = sheet;
        using var turned = new Mat();
        if (layout.SheetWidthMm > layout.SheetHeightMm)
        {
            Cv2.Rotate(sheet, turned, RotateFlags.Rotate90Clockwise);
            upright = turned;
        }

        return new PrintSheet(JpegWriter.Write(upright, SheetLayout.Dpi), upright.Width, upright.Height, copies);
    }

    private static IEnumerable<(double X, double Y)> Places(SheetLayout layout, double width, double height)
    {
        var left = (layout.SheetWidthMm - (layout.Columns * (width + layout.GutterMm)) + layout.GutterMm) / 2;
        var top = (layout.SheetHeightMm - (layout.Rows * (height + layout.GutterMm)) + layout.GutterMm) / 2;
        return
            from row in Enumerable.Range(0, layout.Rows)
            from column in Enumerable.Range(0, layout.Columns)
            select (left + (column * (width + layout.GutterMm)), top + (row * (height + layout.GutterMm)));
    }

    // Drawn before every photo: a mark never touches a face.
    private static void Marks(Mat sheet, Rect photo)
    {
        var mark = Px(MarkMm);
        foreach (var x in new[] { photo.Left, photo.Right - 1 })
        {
            Cv2.Line(sheet, new Point(x, photo.Top - mark), new Point(x, photo.Top - 1), Ink);
            Cv2.Line(sheet, new Point(x, photo.Bottom), new Point(x, photo.Bottom + mark - 1), Ink);
        }

        foreach (var y in new[] { photo.Top, photo.Bottom - 1 })
        {
            Cv2.Line(sheet, new Point(photo.Left - mark, y), new Point(photo.Left - 1, y), Ink);
            Cv2.Line(sheet, new Point(photo.Right, y), new Point(photo.Right + mark - 1, y), Ink);
        }
    }

    private static int Px(double mm) => (int)Math.Round(mm / 25.4 * SheetLayout.Dpi);
}
