using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The chin up or down: a guess from depth, which cannot quite tell a pose from a profile, so that its band is wide.</summary>
internal sealed class Pitch : IMeasure
{
    public const string Id = "pitch";

    public Measure Take(Evidence evidence) => Line.Judged(
        Id, evidence.Face.Pitch, "deg", Band.Within(evidence.Rule.Pose?.Pitch ?? 12, 8), Reasons.Pitch, evidence.Rule.SourceOf(RuleField.Pose),
        guess: true) with
    {
        Detail = evidence.Face.Pitch > 0 ? "low" : "high",
    };
}
