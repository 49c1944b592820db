using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Distance to the nearest colour the document allows; 0 is one of them.</summary>
internal sealed class BackgroundAllowed : IMeasure
{
    public const string Id = "background-colour";

    private static readonly Band Allowed = Band.AtMost(0, 5);

    public Measure Take(Evidence evidence)
    {
        var allowed = evidence.Rule.Background;
        if (allowed.Count == 0) return Line.Unchecked(Id, Reasons.NoRule);
        if (evidence.Background is not { } seen) return Line.Unchecked(Id, Reasons.NotSeen);

        return Line.Judged(
            Id, allowed.Min(colour => ColourBox.Of(colour).Distance(seen.Middle)), "deltaE", Allowed, Reasons.WrongColour,
            evidence.Rule.SourceOf(RuleField.Background)) with
        {
            Detail = string.Join(',', allowed),
        };
    }
}
