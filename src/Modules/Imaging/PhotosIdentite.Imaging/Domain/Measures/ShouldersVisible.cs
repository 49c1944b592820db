using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The top of the shoulders is in the photo: it goes on below the chin by a tenth of the head, and a body fills it.</summary>
internal sealed class ShouldersVisible : IMeasure
{
    public const string Id = "shoulders";

    private const double OfHead = 0.1;
    private const double Doubt = 0.03;
    private const double LeastBody = 0.25;

    public Measure Take(Evidence evidence)
    {
        var head = evidence.HeadHeight;
        var seen = evidence.Body.Bottom < LeastBody ? 0 : evidence.ChinFromBottom;
        return Line.Judged(Id, seen, evidence.Unit, Band.AtLeast(Math.Round(OfHead * head, 1), Doubt * head), Reasons.FaceCut);
    }
}
