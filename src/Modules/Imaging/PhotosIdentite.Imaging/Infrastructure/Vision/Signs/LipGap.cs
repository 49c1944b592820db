using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>
/// What is seen between the lips: teeth, paler than lips whatever their colour, or the dark of the mouth. The landmarks keep the lips of
/// a mouth half open nearer than they are.
/// </summary>
internal static class LipGap
{
    private const int Upper = 0, UpperInner = 13, LowerInner = 14, Lower = 17;
    private const double Central = 0.22;
    private const double SeamHalf = 0.05;
    private const double DarkerThanLips = 0.5;
    private const double PalerThanLips = 0.55;
    private const double LighterThanLips = 6;
    private const double LeastRed = 5;
    private const double Edge = 0.025;
    private const int FewColumns = 4;

    /// <summary>Gap over the width of the mouth; null where the lips are not seen.</summary>
    public static double? Find(FaceView view)
    {
        var width = view.MouthRight.To(view.MouthLeft);
        var middle = PointPx.Between(view.Places[UpperInner], view.Places[LowerInner]);
        var (from, to) = Region.Span(middle.X, Central * width, view.Side);
        var (top, bottom) = (view.Places[Upper].Y, view.Places[Lower].Y);
        var upper = Lip(view, from, to, top, (0.6 * top) + (0.4 * view.Places[UpperInner].Y));
        var lower = Lip(view, from, to, (0.6 * bottom) + (0.4 * view.Places[LowerInner].Y), bottom);
        if (upper is null || lower is null) return null;

        var (light, red) = (Math.Min(upper.Value.L, lower.Value.L), Math.Min(upper.Value.A, lower.Value.A));
        bool Open(int i) => view.Lab[i].Item0 < DarkerThanLips * light
            || (red > LeastRed && view.Lab[i].Item1 < PalerThanLips * red && view.Lab[i].Item0 > light + LighterThanLips);
        var seam = ((int)(view.Places[UpperInner].Y - (SeamHalf * width)), (int)Math.Ceiling(view.Places[LowerInner].Y + (SeamHalf * width)));
        var edge = Math.Max(1, (int)Math.Round(Edge * width));
        var gaps = Enumerable.Range(from, Math.Max(0, to - from))
            .Select(x => Run(y => Open((y * view.Side) + x), seam, ((int)top, (int)Math.Ceiling(bottom)), edge)).OfType<int>().ToArray();
        return gaps.Length < FewColumns ? null : gaps.Select(gap => (double)gap).Median() / width;
    }

    // Through the seam where the lips meet or met, over the edges of what lies there; null where it runs out of the lips: a moustache,
    // not a mouth.
    private static int? Run(Predicate<int> open, (int From, int To) seam, (int From, int To) lips, int edge)
    {
        var most = 0;
        for (var y = seam.From; y <= seam.To; y++)
        {
            if (!open(y)) continue;
            var (first, last) = (End(open, y, -1, edge, lips), End(open, y, 1, edge, lips));
            if (first <= lips.From || last >= lips.To) return null;
            (most, y) = (Math.Max(most, last - first + 1), last);
        }

        return most;
    }

    private static int End(Predicate<int> open, int from, int step, int edge, (int From, int To) lips)
    {
        var (last, closed) = (from, 0);
        for (var y = from + step; y >= lips.From && y <= lips.To && closed <= edge; y += step)
            (last, closed) = open(y) ? (y, 0) : (last, closed + 1);
        return last;
    }

    private static (double L, double A)? Lip(FaceView view, int from, int to, double top, double bottom)
    {
        var where = Region.Box(view, new((from + to) / 2.0, (top + bottom) / 2), (to - from) / 2.0, Math.Max(0.5, (bottom - top) / 2));
        if (where.Length == 0) return null;
        var seen = SkinReader.Middle(view, where);
        return (seen.L, seen.A);
    }
}
