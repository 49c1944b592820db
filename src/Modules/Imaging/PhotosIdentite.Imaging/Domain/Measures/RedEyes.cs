using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>A flash shining back from the pupils: red against the other colours, and against the person's own skin.</summary>
internal sealed class RedEyes : IMeasure
{
    public const string Id = "red-eyes";

    private static readonly Band None = Band.AtMost(15, 10);

    public Measure Take(Evidence evidence) => evidence switch
    {
        { IsGrey: true } => Line.Unchecked(Id, Reasons.NotSeen),
        { Eyes.Red: { } red } => Line.Judged(Id, red * 100, "%", None, Reasons.EyesRed),
        _ => Line.Unchecked(Id, Reasons.TooCoarse),
    };
}
