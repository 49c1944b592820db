using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The face's axis on the middle of the photo, within one twentieth of its width.</summary>
internal sealed class Centring : IMeasure
{
    public Measure Take(Evidence evidence)
    {
        var most = Math.Round(evidence.Asked.Width / 24, 2);
        return new("centring", evidence.OffCentre, evidence.Unit, -most, most,
            Judge.Of(evidence.OffCentre, -most, most, most / 2), Measure.Own);
    }
}
