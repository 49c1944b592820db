namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>
/// The strip of paper beside the photos where ruler and words go, seen with its words upright: so long, so thick, clear of the cut marks.
/// The strip's middle is at <paramref name="X"/>, <paramref name="Y"/>; <paramref name="Degrees"/> turn it clockwise into its place.
/// </summary>
internal sealed record InkBand(double X, double Y, double Length, double Thickness, int Degrees)
{
    private const double MarksMm = 2.2;
    private const double SafeEdge = 3;
    private const double ThinnestMm = 1.6;

    /// <summary>The widest of the four strips; null when photos leave none that takes a word.</summary>
    public static InkBand? Of(IReadOnlyList<Spot> spots, Paper paper)
    {
        var (left, right) = (spots.Min(spot => spot.Left), paper.WidthMm - spots.Max(spot => spot.Right));
        var (top, bottom) = (spots.Min(spot => spot.Top), paper.HeightMm - spots.Max(spot => spot.Bottom));
        var (across, along) = (paper.WidthMm - (2 * SafeEdge), paper.HeightMm - (2 * SafeEdge));
        var best = new (double Room, Func<double, InkBand> At)[]
        {
            (bottom, t => new(paper.WidthMm / 2, paper.HeightMm - Middle(bottom, t), across, t, 0)),
            (top, t => new(paper.WidthMm / 2, Middle(top, t), across, t, 0)),
            (left, t => new(Middle(left, t), paper.HeightMm / 2, along, t, -90)),
            (right, t => new(paper.WidthMm - Middle(right, t), paper.HeightMm / 2, along, t, 90)),
        }.MaxBy(strip => strip.Room);
        var thickness = Math.Min(best.Room - MarksMm - Math.Min(SafeEdge, Math.Max(0.4, best.Room - MarksMm - ThinnestMm)), 8);
        return thickness < 1 ? null : best.At(thickness);
    }

    // From the paper's edge: next to the cut marks where the strip is thin, away from the edge that printers eat where it is not.
    private static double Middle(double room, double thickness) =>
        room - MarksMm - (thickness / 2) is var near && room > 14 ? Math.Max(SafeEdge + (thickness / 2), near - ((room - 14) / 2)) : near;
}
