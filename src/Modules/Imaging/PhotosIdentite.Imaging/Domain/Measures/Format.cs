using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The finished photo has the document's shape, and pixels its form takes.</summary>
internal sealed class Format : IMeasure
{
    public const string Id = "format";

    public Measure Take(Evidence evidence) => evidence.Rule.PixelsOnly ? InPixels(evidence) : InMillimetres(evidence);

    // Whole pixels cannot hit a millimetre exactly: half a pixel each way is the file's own fineness.
    private static Measure InMillimetres(Evidence evidence)
    {
        var (rule, photo) = (evidence.Rule, evidence.Finished);
        var width = rule.HeightMm!.Value * photo.WidthPx / photo.HeightPx;
        var fineness = Math.Max(0.1, rule.WidthMm!.Value / photo.WidthPx);
        return Line.Judged(
            Id, width, "mm", new Band(rule.WidthMm - fineness, rule.WidthMm + fineness, 0), Reasons.WrongShape, rule.SourceOf(RuleField.Size));
    }

    private static Measure InPixels(Evidence evidence)
    {
        var form = evidence.Rule.Digital;
        var (least, most) = (form?.MinPx ?? form?.WidthPx, form?.MaxPx ?? form?.WidthPx);
        return least is null && most is null
            ? Line.Unchecked(Id, Reasons.NoRule, evidence.Finished.WidthPx, "px")
            : Line.Judged(
                Id, evidence.Finished.WidthPx, "px", new Band(least, most, 0), Reasons.WrongShape, evidence.Rule.SourceOf(RuleField.Digital));
    }
}
