using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The top of the shoulders is in the photo: the person fills the lower edge.</summary>
internal sealed class ShouldersVisible : IMeasure
{
    public const string Id = "shoulders";

    private static readonly Band Filled = Band.AtLeast(60, 15);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Body.Bottom * 100, "%", Filled, Reasons.FaceCut);
}
