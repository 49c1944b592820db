using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>A square of the photo, turned by an angle, seen as a smaller square picture; and the way back from its points.</summary>
/// <param name="Angle">Radians; the direction in the photo that becomes level.</param>
internal sealed record FaceFrame(PointPx Centre, double Size, double Angle, int Pixels)
{
    private double Scale => Pixels / Size;

    public Mat Cut(Mat photo)
    {
        var around = Around(photo.Width, photo.Height);
        using var part = new Mat(photo, around);
        var (cos, sin) = (Math.Cos(Angle) * Scale, Math.Sin(Angle) * Scale);
        var half = Pixels / 2.0;
        var (x, y) = (Centre.X - around.X, Centre.Y - around.Y);
        using var turn = Mat.FromPixelData(2, 3, MatType.CV_64FC1, new double[]
        {
            cos, sin, half - (cos * x) - (sin * y),
            -sin, cos, half + (sin * x) - (cos * y),
        });
        using var calm = Scale < 0.5 ? Smaller(part, turn) : null;
        var cut = new Mat();
        Cv2.WarpAffine(calm ?? part, cut, turn, new Size(Pixels, Pixels), InterpolationFlags.Linear, BorderTypes.Replicate);
        return cut;
    }

    // What of the photo the square touches, so that no more of it is averaged.
    private Rect Around(int width, int height)
    {
        var reach = (Size / 2 * (Math.Abs(Math.Cos(Angle)) + Math.Abs(Math.Sin(Angle)))) + 2;
        var left = (int)Math.Clamp(Centre.X - reach, 0, width - 2);
        var top = (int)Math.Clamp(Centre.Y - reach, 0, height - 2);
        return new Rect(
            left, top, (int)Math.Clamp(Centre.X + reach - left, 2, width - left), (int)Math.Clamp(Centre.Y + reach - top, 2, height - top));
    }

    public PointPx There(PointPx place)
    {
        var (dx, dy) = ((place.X - Centre.X) * Scale, (place.Y - Centre.Y) * Scale);
        return new PointPx(
            (Pixels / 2.0) + (Math.Cos(Angle) * dx) + (Math.Sin(Angle) * dy),
            (Pixels / 2.0) + (Math.Cos(Angle) * dy) - (Math.Sin(Angle) * dx));
    }

    public PointPx Back(double x, double y)
    {
        var (dx, dy) = ((x - (Pixels / 2.0)) / Scale, (y - (Pixels / 2.0)) / Scale);
        return new PointPx(
            Centre.X + (Math.Cos(Angle) * dx) - (Math.Sin(Angle) * dy),
            Centre.Y + (Math.Sin(Angle) * dx) + (Math.Cos(Angle) * dy));
    }

    // Bilinear sampling skips pixels when it shrinks by more than half: average them first, and scale the map to match.
    private Mat Smaller(Mat photo, Mat turn)
    {
        var by = Math.Max(Scale * 2, 2.0 / Math.Min(photo.Width, photo.Height));
        var small = new Mat();
        Cv2.Resize(photo, small, new Size(Math.Ceiling(photo.Width * by), Math.Ceiling(photo.Height * by)), 0, 0, InterpolationFlags.Area);
        var (x, y) = ((double)photo.Width / small.Width, (double)photo.Height / small.Height);
        for (var row = 0; row < 2; row++)
        {
            turn.At<double>(row, 0) *= x;
            turn.At<double>(row, 1) *= y;
        }

        return small;
    }
}
