using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Light on the darker cheek over that on the lighter.</summary>
internal sealed class EvenLight : IMeasure
{
    public const string Id = "even-light";

    private static readonly Band Even = Band.AtLeast(0.7, 0, onlyWarns: true);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Light.Sides, "ratio", Even, Reasons.Uneven);
}
