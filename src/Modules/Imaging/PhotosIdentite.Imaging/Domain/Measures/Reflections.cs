using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Share of the skin that only mirrors the lamp.</summary>
internal sealed class Reflections : IMeasure
{
    public const string Id = "reflections";

    private static readonly Band Matt = Band.AtMost(0.5, 1.5);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Skin.Shine, "%", Matt, Reasons.Shine);
}
