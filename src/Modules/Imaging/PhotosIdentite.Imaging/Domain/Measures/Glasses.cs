using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Frames on the bridge and under the eyes. Judged only where the document has something against glasses.</summary>
internal sealed class Glasses : IMeasure
{
    public const string Id = "glasses";

    private static readonly Band None = Band.AtMost(0.1, 0.08);

    public Measure Take(Evidence evidence) => evidence.Rule.Glasses switch
    {
        "forbidden" => Seen(evidence, None),
        "discouraged" => Seen(evidence, None with { OnlyWarns = true }),
        "allowed" => Line.Unchecked(Id, Reasons.Allowed, evidence.Eyes.Frames, "ratio", guess: true),
        _ => Line.Unchecked(Id, Reasons.NoRule, evidence.Eyes.Frames, "ratio", guess: true),
    };

    private static Measure Seen(Evidence evidence, Band band) =>
        Line.Judged(Id, evidence.Eyes.Frames, "ratio", band, Reasons.GlassesNotAllowed, guess: true);
}
