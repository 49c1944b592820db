using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The face's axis on the middle of the photo: within the document's distance, or one twenty-fourth of the width.</summary>
internal sealed class Centring : IMeasure
{
    public const string Id = "centring";

    public Measure Take(Evidence evidence)
    {
        var most = evidence.Rule.CentringMm ?? Math.Round(evidence.Asked.Width / 24, 2);
        return Line.Judged(
            Id, evidence.OffCentre, evidence.Unit, Band.Within(most, most / 2), Reasons.OffCentre, evidence.Rule.SourceOf(RuleField.Centring));
    }
}
