using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Share of the face whose lights have no detail left.</summary>
internal sealed class Exposure : IMeasure
{
    public const string Id = "exposure";

    private static readonly Band Kept = Band.AtMost(2, 3);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Light.Burnt, "%", Kept, Reasons.Bright);
}
