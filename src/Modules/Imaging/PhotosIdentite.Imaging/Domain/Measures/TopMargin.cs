using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Crown to the upper edge.</summary>
internal sealed class TopMargin : IMeasure
{
    private const double Doubt = 0.25;

    public Measure Take(Evidence evidence) => evidence.Rule.TopMarginMm is { } range
        ? new("top-margin", evidence.CrownFromTop, "mm", range.Min, range.Max,
            Judge.Of(evidence.CrownFromTop, range.Min, range.Max, Doubt), evidence.Rule.Source)
        : new("top-margin", evidence.CrownFromTop, evidence.Unit, null, null, MeasureStatus.NotChecked, Measure.Own);
}
