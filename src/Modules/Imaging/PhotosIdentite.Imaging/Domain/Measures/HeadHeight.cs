using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Chin to crown, the crown being skull or hair as the document says.</summary>
internal sealed class HeadHeight : IMeasure
{
    public const string Id = "head-height";

    private const double Doubt = 0.25;

    public Measure Take(Evidence evidence) => evidence.Rule.HeadHeightMm is { } range
        ? Line.Judged(
            Id, evidence.HeadHeight, "mm", new Band(range.Min, range.Max, Doubt),
            evidence.HeadHeight < range.Min ? Reasons.FaceSmall : Reasons.FaceBig, evidence.Rule.SourceOf(RuleField.HeadHeight))
        : Line.Unchecked(Id, Reasons.NoRule, evidence.HeadHeight, evidence.Unit);
}
