using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>
/// Paper whose units are those of one head: the eyes' middle is (0, 0), the chin (0, 1), the skull (0, -1); the person's right is negative.
/// </summary>
internal sealed class Canvas(Mat picture, PointPx eyes, double unit, double rollDegrees)
{
    private const int Corners = 72;
    private const int Shift = 4;

    private readonly double _roll = rollDegrees * Math.PI / 180;

    public PointPx Place(double x, double y)
    {
        var (sin, cos) = Math.SinCos(_roll);
        return new(eyes.X + (unit * ((x * cos) - (y * sin))), eyes.Y + (unit * ((x * sin) + (y * cos))));
    }

    public void Oval(double x, double y, double halfWidth, double halfHeight, Scalar colour, double tilt = 0)
    {
        var (sin, cos) = Math.SinCos(tilt);
        Fill(Enumerable.Range(0, Corners).Select(i => 2 * Math.PI * i / Corners).Select(angle =>
        {
            var (dx, dy) = (halfWidth * Math.Cos(angle), halfHeight * Math.Sin(angle));
            return (x + (dx * cos) - (dy * sin), y + (dx * sin) + (dy * cos));
        }), colour);
    }

    /// <summary>A shape both sides alike, given by its half widths from top to bottom.</summary>
    public void Symmetric(Scalar colour, params (double HalfWidth, double Y)[] outline) =>
        Fill(Smooth([.. outline.Select(p => (p.HalfWidth, p.Y)), .. outline.Reverse().Select(p => (-p.HalfWidth, p.Y))]), colour);

    public void Line(Scalar colour, double thickness, params (double X, double Y)[] points)
    {
        for (var i = 1; i < points.Length; i++)
        {
            Cv2.Line(picture, Fixed(points[i - 1]), Fixed(points[i]), colour, Math.Max(1, (int)(thickness * unit)), LineTypes.AntiAlias, Shift);
        }
    }

    /// <summary>Mixes an even colour in softly, as light and shade do, where <paramref name="paint"/> paints white.</summary>
    public void Shade(double opacity, double softness, Scalar colour, Action<Canvas> paint)
    {
        using var where = new Mat(picture.Size(), MatType.CV_8UC1, Scalar.Black);
        paint(new Canvas(where, eyes, unit, rollDegrees));
        var reach = (int)Math.Ceiling(3 * softness * unit) + 2;
        var touched = Cv2.BoundingRect(where);
        touched.Inflate(reach, reach);
        touched &= new Rect(0, 0, picture.Width, picture.Height);
        if (touched.Width == 0 || touched.Height == 0) return;

        using var there = new Mat(picture, touched);
        using var share = new Mat(where, touched).Clone();
        Cv2.GaussianBlur(share, share, default, Math.Max(0.5, softness * unit));
        share.ConvertTo(share, MatType.CV_32FC1, opacity / 255);
        Cv2.CvtColor(share, share, ColorConversionCodes.GRAY2BGR);
        using var old = new Mat();
        there.ConvertTo(old, MatType.CV_32FC3);
        using var gap = new Mat();
        Cv2.Subtract(colour, old, gap);
        Cv2.Multiply(gap, share, gap);
        Cv2.Add(old, gap, old);
        old.ConvertTo(share, MatType.CV_8UC3);
        share.CopyTo(there);
    }

    private void Fill(IEnumerable<(double X, double Y)> outline, Scalar colour) =>
        Cv2.FillPoly(picture, [[.. outline.Select(Fixed)]], colour, LineTypes.AntiAlias, Shift);

    private Point Fixed((double X, double Y) at)
    {
        var p = Place(at.X, at.Y);
        return new(Math.Round(p.X * (1 << Shift)), Math.Round(p.Y * (1 << Shift)));
    }

    // Catmull-Rom through the corners of a closed shape.
    private static IEnumerable<(double X, double Y)> Smooth((double X, double Y)[] p)
    {
        for (var i = 0; i < p.Length; i++)
        {
            var (a, b, c, d) = (p[(i - 1 + p.Length) % p.Length], p[i], p[(i + 1) % p.Length], p[(i + 2) % p.Length]);
            for (var t = 0.0; t < 1; t += 0.1)
                yield return (Spline(a.X, b.X, c.X, d.X, t), Spline(a.Y, b.Y, c.Y, d.Y, t));
        }
    }

    private static double Spline(double a, double b, double c, double d, double t) =>
        0.5 * ((2 * b) + ((c - a) * t) + (((2 * a) - (5 * b) + (4 * c) - d) * t * t) + (((3 * b) - a - (3 * c) + d) * t * t * t));
}
