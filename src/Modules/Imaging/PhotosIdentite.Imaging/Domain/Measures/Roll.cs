using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The head's lean in the source. Within the document's limit it was straightened, beyond it the photo must be taken again.</summary>
internal sealed class Roll : IMeasure
{
    public const string Id = "roll";

    public Measure Take(Evidence evidence) => Line.Judged(
        Id, evidence.Face.Roll, "deg", Band.Within(evidence.Rule.Pose?.Roll ?? 2, 3), Reasons.Roll, evidence.Rule.SourceOf(RuleField.Pose)) with
    {
        Detail = evidence.Face.Roll > 0 ? "right" : "left",
    };
}
