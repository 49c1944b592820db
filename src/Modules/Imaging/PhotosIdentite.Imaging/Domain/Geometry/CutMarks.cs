namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>Short lines that carry on the edges of the photos, so that a blade finds them: never in a photo, nor along one.</summary>
internal static class CutMarks
{
    private const double LengthMm = 2;

    public static IReadOnlyList<Stroke> Of(IReadOnlyList<Spot> spots, Paper paper) =>
    [
        .. spots.SelectMany(Around)
            .Where(mark => !spots.Any(spot => spot.Holds((mark.X1 + mark.X2) / 2, (mark.Y1 + mark.Y2) / 2)))
            .Select(mark => mark.On(paper))
            .Where(mark => mark.Length > 0.1)
            .Distinct(),
    ];

    private static IEnumerable<Stroke> Around(Spot spot)
    {
        foreach (var x in new[] { spot.Left, spot.Right })
        {
            yield return new(x, spot.Top - LengthMm, x, spot.Top);
            yield return new(x, spot.Bottom, x, spot.Bottom + LengthMm);
        }

        foreach (var y in new[] { spot.Top, spot.Bottom })
        {
            yield return new(spot.Left - LengthMm, y, spot.Left, y);
            yield return new(spot.Right, y, spot.Right + LengthMm, y);
        }
    }
}

/// <summary>A thin line on the paper; millimetres.</summary>
internal sealed record Stroke(double X1, double Y1, double X2, double Y2)
{
    public double Length => Math.Abs(X2 - X1) + Math.Abs(Y2 - Y1);

    public Stroke On(Paper paper) => new(
        Math.Clamp(X1, 0, paper.WidthMm), Math.Clamp(Y1, 0, paper.HeightMm),
        Math.Clamp(X2, 0, paper.WidthMm), Math.Clamp(Y2, 0, paper.HeightMm));
}
