using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Grain on the skin, of 256 levels of light, at a face of fixed size.</summary>
internal sealed class Noise : IMeasure
{
    public const string Id = "noise";

    private static readonly Band Clean = Band.AtMost(6, 6);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Light.Noise, "levels", Clean, Reasons.Grain);
}
