namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Smooth lines (Catmull-Rom) through given points.</summary>
internal static class Curve
{
    private const int Steps = 8;

    public static IEnumerable<(double X, double Y)> Closed((double X, double Y)[] p)
    {
        for (var i = 0; i < p.Length; i++)
            foreach (var point in Between(p[(i - 1 + p.Length) % p.Length], p[i], p[(i + 1) % p.Length], p[(i + 2) % p.Length]))
                yield return point;
    }

    public static IEnumerable<(double X, double Y)> Open((double X, double Y)[] p)
    {
        for (var i = 0; i + 1 < p.Length; i++)
            foreach (var point in Between(p[Math.Max(0, i - 1)], p[i], p[i + 1], p[Math.Min(p.Length - 1, i + 2)]))
                yield return point;
        yield return p[^1];
    }

    private static IEnumerable<(double X, double Y)> Between(
        (double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d)
    {
        for (var i = 0; i < Steps; i++)
            yield return (Spline(a.X, b.X, c.X, d.X, (double)i / Steps), Spline(a.Y, b.Y, c.Y, d.Y, (double)i / Steps));
    }

    private static double Spline(double a, double b, double c, double d, double t) =>
        0.5 * ((2 * b) + ((c - a) * t) + (((2 * a) - (5 * b) + (4 * c) - d) * t * t) + (((3 * b) - a - (3 * c) + d) * t * t * t));
}
