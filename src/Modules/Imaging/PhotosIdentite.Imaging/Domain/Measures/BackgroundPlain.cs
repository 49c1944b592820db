using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>One even surface behind the head: no pattern, no object, no shadow.</summary>
internal sealed class BackgroundPlain : IMeasure
{
    public const string Id = "background-plain";

    private static readonly Band Plain = Band.AtMost(5, 5);

    public Measure Take(Evidence evidence) => evidence.Background is { } seen
        ? Line.Judged(Id, seen.Unevenness, "deltaE", Plain, Reasons.NotPlain)
        : Line.Unchecked(Id, Reasons.NotSeen);
}
