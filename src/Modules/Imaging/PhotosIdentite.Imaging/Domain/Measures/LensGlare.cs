using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>A reflection over an eye. The small light in every eye is none.</summary>
internal sealed class LensGlare : IMeasure
{
    public const string Id = "lens-glare";

    private static readonly Band None = Band.AtMost(5, 7);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Eyes.Glare * 100, "%", None, Reasons.Glare, guess: true);
}
