using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>How much the light varies over the face, beside its mean: none is a mask of light, too much is hard sun.</summary>
internal sealed class LightSpread : IMeasure
{
    public const string Id = "light-spread";

    private static readonly Band Usual = new(0.08, 1.8, 0, OnlyWarns: true);

    public Measure Take(Evidence evidence) => Line.Judged(
        Id, evidence.Light.Variation, "ratio", Usual, evidence.Light.Variation < Usual.Min ? Reasons.Flat : Reasons.Harsh);
}
