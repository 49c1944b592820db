using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Enough pixels of the source for the photo without enlarging. Its detail: those there are around the face, and those needed.</summary>
internal sealed class Resolution : IMeasure
{
    public const string Id = "resolution";

    private const double MmPerInch = 25.4;

    public Measure Take(Evidence evidence)
    {
        var rule = evidence.Rule;
        var (value, least, unit) = rule.PixelsOnly
            ? (Math.Floor(evidence.Window.Width + 0.5), evidence.Asked.WidthPx, "px")
            : (Math.Floor((evidence.SourcePerUnit * MmPerInch) + 0.5), evidence.Asked.Dpi, "dpi");
        var source = rule.Dpi is not null ? rule.SourceOf(RuleField.Dpi) : rule.SourceOf(RuleField.Digital);
        return Line.Judged(Id, value, unit, Band.AtLeast(least, 0), Reasons.TooSmall, source) with
        {
            Detail = $"{Math.Floor(evidence.Window.Width)}x{Math.Floor(evidence.Window.Height)}:{evidence.Asked.WidthPx}x{evidence.Asked.HeightPx}",
        };
    }
}
