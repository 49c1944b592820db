using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Web;

/// <summary>One measure in words: what was found, what was expected, who expects it, what to do.</summary>
internal sealed class CheckLine(Measure measure, IStringLocalizer<ImagingTexts> texts, MeasureWords words)
{
    public MeasureStatus Status => measure.Status;

    public string Anchor => $"check-{measure.Id}";

    public string Tone => Status switch
    {
        MeasureStatus.Pass => "c-pass",
        MeasureStatus.Warn => "c-warn",
        MeasureStatus.Fail => "c-fail",
        _ => "c-note",
    };

    public string Icon => Status switch
    {
        MeasureStatus.Pass => "circle-check",
        MeasureStatus.Warn => "triangle-alert",
        MeasureStatus.Fail => "circle-x",
        _ => "circle-question-mark",
    };

    public string Word => Status switch
    {
        MeasureStatus.Pass => texts[measure.Guess ? "check.pass.guess" : "check.pass"],
        MeasureStatus.Warn => texts["check.warn"],
        MeasureStatus.Fail => texts["check.fail"],
        _ => texts["check.not-checked"],
    };

    public string Title => words.Title(measure);

    /// <summary>The fault in a sentence, for the list on top.</summary>
    public string Fault => words.Why(measure) ?? Title;

    public string? Value => words.Value(measure);

    public string? Expected => Status == MeasureStatus.NotChecked || measure.Unit == "faces" ? null : (measure.Min, measure.Max) switch
    {
        ({ } min, { } max) when min.Equals(-max) => texts["check.within", Amount(max)].Value,
        ({ } min, { } max) => texts["check.between", Number(min), Amount(max)].Value,
        ({ } min, null) => texts["check.least", Amount(min)].Value,
        (null, { } max) => texts["check.most", Amount(max)].Value,
        _ => null,
    };

    public string? Advice => words.Why(measure) is { } why ? $"{why} {words.Fix(measure)}".TrimEnd() : null;

    public string Source => texts[measure.Whose == Whose.Ours ? "check.source.own" : "check.source"];

    private string Amount(double value) => words.Amount(measure, value);

    private string Number(double value) => MeasureWords.Number(measure, value);
}
