using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The whole head, hair included, below the upper edge.</summary>
internal sealed class HeadInFrame : IMeasure
{
    public const string Id = "head-in-frame";

    public Measure Take(Evidence evidence) =>
        Line.Judged(Id, evidence.HairFromTop, evidence.Unit, Band.AtLeast(0, 0), Reasons.FaceCut);
}
