using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>From one side of the face to the other, at the ears.</summary>
internal sealed class FaceWidth : IMeasure
{
    public const string Id = "face-width";

    private const double Doubt = 0.5;

    public Measure Take(Evidence evidence) => evidence.Rule.FaceWidthMm is { } range
        ? Line.Judged(
            Id, evidence.FaceWidth, "mm", new Band(range.Min, range.Max, Doubt),
            evidence.FaceWidth < range.Min ? Reasons.FaceNarrow : Reasons.FaceWide, evidence.Rule.SourceOf(RuleField.FaceWidth))
        : Line.Unchecked(Id, Reasons.NoRule, evidence.FaceWidth, evidence.Unit);
}
