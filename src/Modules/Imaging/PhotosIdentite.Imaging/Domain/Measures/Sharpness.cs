using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Fine detail beside coarse, at eyes and mouth.</summary>
internal sealed class Sharpness : IMeasure
{
    public const string Id = "sharpness";

    private static readonly Band Sharp = Band.AtLeast(3, 0.75);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Light.Sharpness, "ratio", Sharp, Reasons.Blur);
}
