using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Gap between the lips over the width of the mouth.</summary>
internal sealed class MouthClosed : IMeasure
{
    public const string Id = "mouth-closed";

    private static readonly Band Closed = Band.AtMost(0.1, 0.03);

    public Measure Take(Evidence evidence) => evidence.Rule.ExpressionFree
        ? Line.Unchecked(Id, Reasons.Allowed, evidence.Mouth.Opening, "ratio")
        : Line.Judged(Id, evidence.Mouth.Opening, "ratio", Closed, Reasons.MouthOpen, guess: true);
}
