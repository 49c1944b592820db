using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>
/// Paper whose units are those of one head (see <see cref="Pose"/>). What is painted is also marked on <c>cover</c>.
/// </summary>
internal sealed class Canvas(Mat picture, Func<double, double, PointPx> place, double unit, Mat? cover = null)
{
    private const int Corners = 60;
    private const int Shift = 4;
    private const double Coarse = 24;

    public double Unit => unit;

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
        Shape(colour, [.. outline.Select(p => (p.HalfWidth, p.Y)), .. outline.Reverse().Select(p => (-p.HalfWidth, p.Y))]);

    public void Shape(Scalar colour, params (double X, double Y)[] corners) => Fill(Curve.Closed(corners), colour);

    public void Line(Scalar colour, double thickness, params (double X, double Y)[] points)
    {
        Point[][] line = [[.. Curve.Open(points).Select(Fixed)]];
        Cv2.Polylines(picture, line, false, colour, Pixels(thickness), LineTypes.AntiAlias, Shift);
        if (cover is not null) Cv2.Polylines(cover, line, false, Scalar.White, Pixels(thickness), LineTypes.AntiAlias, Shift);
    }

    /// <summary>Mixes an even colour in softly, as light and shade do, where <paramref name="paint"/> paints white.</summary>
    public void Shade(double opacity, double softness, Scalar colour, Action<Canvas> paint)
    {
        // Soft things hold no detail: they are made small and enlarged.
        var reduce = Math.Max(1, Math.Min(unit / Coarse, softness * unit / 3));
        var small = new Size(Math.Ceiling(picture.Width / reduce), Math.Ceiling(picture.Height / reduce));
        using var where = new Mat(small, MatType.CV_8UC1, Scalar.Black);
        paint(new Canvas(where, (x, y) => Shrunk(place(x, y), reduce), unit / reduce));
        var reach = (int)Math.Ceiling(3 * softness * unit / reduce) + 2;
        var touched = Cv2.BoundingRect(where);
        touched.Inflate(reach, reach);
        touched &= new Rect(0, 0, small.Width, small.Height);
        if (touched.Width == 0 || touched.Height == 0) return;

        Cv2.GaussianBlur(where, where, default, Math.Max(0.5, softness * unit / reduce));
        using var share = new Mat(where, touched).Clone();
        var wide = new Rect((int)(touched.X * reduce), (int)(touched.Y * reduce), (int)(touched.Width * reduce),
            (int)(touched.Height * reduce))
            & new Rect(0, 0, picture.Width, picture.Height);
        Cv2.Resize(share, share, wide.Size, 0, 0, InterpolationFlags.Linear);
        if (cover is not null) Painted(share, wide);
        Mixing.In(picture, wide, colour, share, opacity);
    }

    // Light falls on what was painted, not on the air beside it.
    private void Painted(Mat share, Rect part)
    {
        using var there = new Mat(cover!, part);
        Cv2.Multiply(share, there, share, 1 / 255.0);
    }

    public void Fill(IEnumerable<(double X, double Y)> outline, Scalar colour)
    {
        Point[][] shape = [[.. outline.Select(Fixed)]];
        Cv2.FillPoly(picture, shape, colour, LineTypes.AntiAlias, Shift);
        if (cover is not null) Cv2.FillPoly(cover, shape, Scalar.White, LineTypes.AntiAlias, Shift);
    }

    /// <summary>Paints through an opening: outside it nothing changes.</summary>
    public void Through((double X, double Y)[] opening, Action<Canvas> paint)
    {
        Point[] edge = [.. opening.Select(p => place(p.X, p.Y)).Select(p => new Point(p.X, p.Y))];
        var part = Cv2.BoundingRect(edge);
        part.Inflate(2, 2);
        part &= new Rect(0, 0, picture.Width, picture.Height);
        if (part.Width == 0 || part.Height == 0) return;

        PointPx There(double x, double y) => new(place(x, y).X - part.X, place(x, y).Y - part.Y);
        using var here = new Mat(picture, part);
        using var painted = here.Clone();
        using var share = new Mat(part.Size, MatType.CV_8UC1, Scalar.Black);
        paint(new Canvas(painted, There, unit));
        new Canvas(share, There, unit).Fill(opening, Scalar.White);
        Mixing.Over(here, painted, share);
    }

    /// <summary>All of the paper seen through a colour.</summary>
    public void Tint(Scalar colour, double share)
    {
        using var even = new Mat(picture.Size(), picture.Type(), colour);
        Cv2.AddWeighted(picture, 1 - share, even, share, 0, picture);
    }

    private int Pixels(double thickness) => Math.Max(1, (int)Math.Round(thickness * unit));

    private static PointPx Shrunk(PointPx p, double by) => new(p.X / by, p.Y / by);

    private Point Fixed((double X, double Y) at)
    {
        var p = place(at.X, at.Y);
        return new(Math.Round(p.X * (1 << Shift)), Math.Round(p.Y * (1 << Shift)));
    }
}
