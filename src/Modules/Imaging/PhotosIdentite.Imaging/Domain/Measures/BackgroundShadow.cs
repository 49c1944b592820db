using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>How much darker the wall is beside the person than away from them.</summary>
internal sealed class BackgroundShadow : IMeasure
{
    public const string Id = "background-shadow";

    private static readonly Band None = Band.AtMost(6, 6);

    public Measure Take(Evidence evidence) => evidence.Background is { } seen
        ? Line.Judged(Id, seen.Shadow, "L*", None, Reasons.ShadowBehind)
        : Line.Unchecked(Id, Reasons.NotSeen);
}
