using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>One iris, found as the darkest disc in the opening of the lids.</summary>
/// <param name="Place">From the viewer's left corner of the eye (0) to the right one (1).</param>
internal sealed record Iris(PointPx Centre, double Radius, double Place)
{
    private const double LeastWidth = 26;
    private const double RadiusOverWidth = 0.2;
    private const double LeastContrast = 0.18;
    private const double MostApart = 0.16;

    /// <summary>Where both eyes look; null when one was not found, or they disagree.</summary>
    public static double? Together(Iris? right, Iris? left) =>
        right is not null && left is not null && Math.Abs(right.Place - left.Place) <= MostApart ? (right.Place + left.Place) / 2 : null;

    /// <summary>Null in an eye too small, or without a disc that stands out from its white.</summary>
    public static Iris? Find(FaceView view, int[] eye, PointPx from, PointPx to)
    {
        var width = from.To(to);
        if (width < LeastWidth) return null;

        var radius = RadiusOverWidth * width;
        var opening = Region.Polygon(view, eye).Select(i => (X: (i % view.Side) + 0.5, Y: (i / view.Side) + 0.5, Grey: view.Grey(i))).ToArray();
        var (best, most) = (default(PointPx), LeastContrast);
        for (var across = 0.22; across <= 0.78; across += 0.02)
        {
            foreach (var up in (double[])[-0.08, -0.04, 0, 0.04])
            {
                var centre = new PointPx(from.X + (across * (to.X - from.X)), from.Y + (across * (to.Y - from.Y)) + (up * width));
                var contrast = Contrast(opening, centre, radius);
                if (contrast > most) (best, most) = (centre, contrast);
            }
        }

        if (most <= LeastContrast) return null;
        var place = (((best.X - from.X) * (to.X - from.X)) + ((best.Y - from.Y) * (to.Y - from.Y))) / (width * width);
        return new Iris(best, radius, place);
    }

    private static double Contrast((double X, double Y, double Grey)[] opening, PointPx centre, double radius)
    {
        var (inside, insides, outside, outsides) = (0.0, 0, 0.0, 0);
        foreach (var (x, y, grey) in opening)
        {
            var far = Math.Sqrt(((x - centre.X) * (x - centre.X)) + ((y - centre.Y) * (y - centre.Y)));
            if (far <= radius) (inside, insides) = (inside + grey, insides + 1);
            else if (far <= 1.7 * radius) (outside, outsides) = (outside + grey, outsides + 1);
        }

        if (insides < 12 || outsides < 12) return 0;
        return 1 - (inside / insides / Math.Max(1, outside / outsides));
    }
}
