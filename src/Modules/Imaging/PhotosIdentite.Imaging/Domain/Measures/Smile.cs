using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The corners of the mouth above its middle. A hint only: many mouths are made that way.</summary>
internal sealed class Smile : IMeasure
{
    public const string Id = "smile";

    private static readonly Band Neutral = Band.AtMost(0.05, 0, onlyWarns: true);

    public Measure Take(Evidence evidence) => evidence.Rule switch
    {
        { ExpressionFree: true } or { Smile: "natural" } => Line.Unchecked(Id, Reasons.Allowed, evidence.Mouth.Lift, "ratio", guess: true),
        { Smile: null, AdviceOnly: false } => Line.Unchecked(Id, Reasons.NoRule, evidence.Mouth.Lift, "ratio", guess: true),
        _ => Line.Judged(Id, evidence.Mouth.Lift, "ratio", Neutral, Reasons.Smile, guess: true),
    };
}
