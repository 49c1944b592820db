using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The head turned to a side: a model's guess from depth and from where the nose lies.</summary>
internal sealed class Yaw : IMeasure
{
    public const string Id = "yaw";

    public Measure Take(Evidence evidence) => Line.Judged(
        Id, evidence.Face.Yaw, "deg", Band.Within(evidence.Rule.Pose?.Yaw ?? 8, 6), Reasons.Yaw, evidence.Rule.SourceOf(RuleField.Pose),
        guess: true) with
    {
        Detail = evidence.Face.Yaw > 0 ? "right" : "left",
    };
}
