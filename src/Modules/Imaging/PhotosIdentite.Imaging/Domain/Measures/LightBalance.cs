using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>How much of the light of both cheeks is alike: shadows with an edge lower it even where the means agree.</summary>
internal sealed class LightBalance : IMeasure
{
    public const string Id = "light-balance";

    private static readonly Band Alike = Band.AtLeast(0.15, 0, onlyWarns: true);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Light.Overlap, "ratio", Alike, Reasons.Uneven);
}
