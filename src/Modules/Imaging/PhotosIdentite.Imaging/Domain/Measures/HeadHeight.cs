using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Chin to crown, the crown being skull or hair as the document says.</summary>
internal sealed class HeadHeight : IMeasure
{
    private const double Doubt = 0.25;

    public Measure Take(Evidence evidence) => evidence.Rule.HeadHeightMm is { } range
        ? new("head-height", evidence.HeadHeight, "mm", range.Min, range.Max,
            Judge.Of(evidence.HeadHeight, range.Min, range.Max, Doubt), evidence.Rule.Source)
        : new("head-height", evidence.HeadHeight, evidence.Unit, null, null, MeasureStatus.NotChecked, Measure.Own);
}
