using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The whole head, hair included, below the upper edge.</summary>
internal sealed class HeadInFrame : IMeasure
{
    public Measure Take(Evidence evidence) => new(
        "head-in-frame", evidence.HairFromTop, evidence.Unit, 0, null,
        evidence.HairFromTop > 0 ? MeasureStatus.Pass : MeasureStatus.Fail, Measure.Own);
}
