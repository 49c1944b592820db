using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Middle of the eyes to the lower edge.</summary>
internal sealed class EyeLine : IMeasure
{
    private const double Doubt = 0.25;

    public Measure Take(Evidence evidence) => evidence.Rule.EyeLineFromBottomMm is { } range
        ? new("eye-line", evidence.EyesFromBottom, "mm", range.Min, range.Max,
            Judge.Of(evidence.EyesFromBottom, range.Min, range.Max, Doubt), evidence.Rule.Source)
        : new("eye-line", evidence.EyesFromBottom, evidence.Unit, null, null, MeasureStatus.NotChecked, Measure.Own);
}
