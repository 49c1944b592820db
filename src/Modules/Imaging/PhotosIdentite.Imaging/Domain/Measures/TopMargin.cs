using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Crown to the upper edge.</summary>
internal sealed class TopMargin : IMeasure
{
    public const string Id = "top-margin";

    private const double Doubt = 0.25;

    public Measure Take(Evidence evidence) => evidence.Rule.TopMarginMm is { } range
        ? Line.Judged(
            Id, evidence.CrownFromTop, "mm", new Band(range.Min, range.Max, Doubt),
            evidence.CrownFromTop < range.Min ? Reasons.MarginSmall : Reasons.MarginLarge, evidence.Rule.SourceOf(RuleField.TopMargin))
        : Line.Unchecked(Id, Reasons.NoRule, evidence.CrownFromTop, evidence.Unit);
}
