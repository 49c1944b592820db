using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>
/// How far a report lies from the truth, quantity by quantity. Signed; lengths in percent of the head's height or in mm.
/// </summary>
internal static class Comparison
{
    public static IEnumerable<(string Quantity, double Error)> Of(PhotoReport report, KnownFace truth, Crown crown)
    {
        if (report.PointsPx is not { } found || truth is not { Chin: { } chin, EyeLeft: { } left,
            EyeRight: { } right }) yield break;
        var (eyes, axis) = (PointPx.Between(left, right), Axis.Of(left, right));
        var head = truth.CrownSkull is { } skull ? axis.Height(chin, skull) : 2 * axis.Height(chin, eyes);
        double Share(double length) => 100 * length / head;

        yield return (Quantities.EyeLine, Share(axis.Height(eyes, found.EyeMiddle)));
        yield return (Quantities.Chin, Share(axis.Height(chin, found.Chin)));
        yield return (Quantities.EyePoints, Share((left.To(found.EyeLeft) + right.To(found.EyeRight)) / 2));
        yield return (Quantities.Axis, Share(axis.Side(PointPx.Between(eyes, chin),
            PointPx.Between(found.EyeMiddle, found.Chin))));
        if (truth.CrownSkull is { } top) yield return (Quantities.CrownSkull, Share(axis.Height(top, found.CrownSkull)));
        if (truth.CrownHair is { } hair) yield return (Quantities.CrownHair, Share(axis.Height(hair, found.CrownHair)));
        foreach (var angle in Angles(report, truth)) yield return angle;

        var measured = (crown == Crown.Hair ? found.CrownHair : found.CrownSkull).To(found.Chin);
        if (report.Crop?.HeadMm is not { } mm || measured <= 0) yield break;
        if ((crown == Crown.Hair ? truth.CrownHair : truth.CrownSkull) is { } end)
            yield return (Quantities.HeadHeight, mm * (1 - (axis.Height(chin, end) / measured)));
        if (truth.FaceWidth is { } wide && Value(report, "face-width") is { } width)
            yield return (Quantities.FaceWidth, Share((width * measured / mm) - wide));
    }

    private static IEnumerable<(string Quantity, double Error)> Angles(PhotoReport report, KnownFace truth)
    {
        if (truth.Roll is { } roll && Value(report, "roll") is { } r) yield return (Quantities.Roll, r - roll);
        if (truth.Yaw is { } yaw && Value(report, "yaw") is { } y) yield return (Quantities.Yaw, y - yaw);
        if (truth.Pitch is { } pitch && Value(report, "pitch") is { } p) yield return (Quantities.Pitch, p - pitch);
    }

    private static double? Value(PhotoReport report, string measure) =>
        report.Measures.FirstOrDefault(line => line.Id == measure)?.Value;

    /// <summary>A face's own axes, by the line of its eyes.</summary>
    private sealed record Axis(double Cos, double Sin)
    {
        public static Axis Of(PointPx left, PointPx right) =>
            new((left.X - right.X) / left.To(right), (left.Y - right.Y) / left.To(right));

        /// <summary>How much higher on the face.</summary>
        public double Height(PointPx from, PointPx to) => ((to.X - from.X) * Sin) - ((to.Y - from.Y) * Cos);

        /// <summary>How much further to the viewer's right.</summary>
        public double Side(PointPx from, PointPx to) => ((to.X - from.X) * Cos) + ((to.Y - from.Y) * Sin);
    }
}
