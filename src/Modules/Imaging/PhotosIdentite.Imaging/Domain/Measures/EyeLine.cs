using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Middle of the eyes to the lower edge.</summary>
internal sealed class EyeLine : IMeasure
{
    public const string Id = "eye-line";

    private const double Doubt = 0.25;

    public Measure Take(Evidence evidence) => evidence.Rule.EyeLineFromBottomMm is { } range
        ? Line.Judged(
            Id, evidence.EyesFromBottom, "mm", new Band(range.Min, range.Max, Doubt),
            evidence.EyesFromBottom < range.Min ? Reasons.EyesLow : Reasons.EyesHigh, evidence.Rule.SourceOf(RuleField.EyeLine))
        : Line.Unchecked(Id, Reasons.NoRule, evidence.EyesFromBottom, evidence.Unit);
}
