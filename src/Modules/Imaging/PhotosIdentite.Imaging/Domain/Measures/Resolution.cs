using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Enough pixels of the source for the photo without enlarging.</summary>
internal sealed class Resolution : IMeasure
{
    private const double MmPerInch = 25.4;

    public Measure Take(Evidence evidence)
    {
        var rule = evidence.Rule;
        var (value, least, unit) = rule.PixelsOnly
            ? (Math.Floor(evidence.Window.Width + 0.5), evidence.Asked.WidthPx, "px")
            : (Math.Floor((evidence.SourcePerUnit * MmPerInch) + 0.5), evidence.Asked.Dpi, "dpi");
        var source = rule.Dpi is null && rule.Digital is null ? Measure.Own : rule.Source;
        return new("resolution", value, unit, least, null, value >= least ? MeasureStatus.Pass : MeasureStatus.Fail, source);
    }
}
