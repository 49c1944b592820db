using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Lid gap over eye width of the eye more closed.</summary>
internal sealed class EyesOpen : IMeasure
{
    public const string Id = "eyes-open";

    private static readonly Band Open = Band.AtLeast(0.24, 0.04);

    public Measure Take(Evidence evidence) => evidence.Rule.EyesMayBeClosed
        ? Line.Unchecked(Id, Reasons.Allowed, evidence.Eyes.Opening, "ratio")
        : Line.Judged(Id, evidence.Eyes.Opening, "ratio", Open, Reasons.EyesClosed, guess: true);
}
