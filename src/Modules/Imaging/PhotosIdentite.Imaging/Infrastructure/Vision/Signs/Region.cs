using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>Which pixels of a face view lie in a shape.</summary>
internal static class Region
{
    public static int[] Polygon(FaceView view, IEnumerable<int> landmarks, int grown = 0)
    {
        using var mask = new Mat(view.Side, view.Side, MatType.CV_8UC1, Scalar.Black);
        Cv2.FillPoly(mask, [[.. landmarks.Select(i => view.Places[i]).Select(p => new Point(Math.Round(p.X), Math.Round(p.Y)))]], Scalar.White);
        if (grown > 0)
        {
            using var brush = Cv2.GetStructuringElement(MorphShapes.Ellipse, new Size((2 * grown) + 1, (2 * grown) + 1));
            Cv2.Dilate(mask, mask, brush);
        }

        mask.GetArray(out byte[] inside);
        return [.. Enumerable.Range(0, inside.Length).Where(i => inside[i] != 0)];
    }

    /// <summary>A level rectangle; half sides in pixels.</summary>
    public static int[] Box(FaceView view, PointPx middle, double halfWidth, double halfHeight)
    {
        var (left, right) = Span(middle.X, halfWidth, view.Side);
        var (top, bottom) = Span(middle.Y, halfHeight, view.Side);
        var found = new List<int>(Math.Max(0, (right - left) * (bottom - top)));
        for (var y = top; y < bottom; y++)
            for (var x = left; x < right; x++)
                found.Add((y * view.Side) + x);
        return [.. found];
    }

    public static int[] Disc(FaceView view, PointPx middle, double radius) =>
        [.. Box(view, middle, radius, radius).Where(i => new PointPx((i % view.Side) + 0.5, (i / view.Side) + 0.5).To(middle) <= radius)];

    public static (int From, int To) Span(double middle, double half, int side) =>
        ((int)Math.Clamp(Math.Round(middle - half), 0, side), (int)Math.Clamp(Math.Round(middle + half), 0, side));
}
