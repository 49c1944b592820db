using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Share of the skin whose shadows have no detail left: black, whatever the skin.</summary>
internal sealed class UnderExposure : IMeasure
{
    public const string Id = "under-exposure";

    private static readonly Band Kept = Band.AtMost(10, 25);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Light.Lost, "%", Kept, Reasons.Dark);
}
