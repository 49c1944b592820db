using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Web;

/// <summary>One measure in words: what was found, what was expected, who expects it, what to do.</summary>
internal sealed class CheckLine(Measure measure, IStringLocalizer<ImagingTexts> texts)
{
    // Nothing measures these three: a person does, before printing.
    private static readonly string[] LeftToPeople = ["expression", "gaze", "pitch"];

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

    public string Title => texts[$"measure.{measure.Id}{(Status is MeasureStatus.Fail ? ".fail" : "")}"];

    public string? Value => measure.Value is { } value && measure.Unit is not "faces" ? Amount(value) : null;

    public string? Expected => Status == MeasureStatus.NotChecked || measure.Unit == "faces" ? null : (measure.Min, measure.Max) switch
    {
        ({ } min, { } max) when min.Equals(-max) => texts["check.within", Amount(max)].Value,
        ({ } min, { } max) => texts["check.between", Number(min), Amount(max)].Value,
        ({ } min, null) => texts["check.least", Amount(min)].Value,
        (null, { } max) => texts["check.most", Amount(max)].Value,
        _ => null,
    };

    public string? Advice => Status switch
    {
        MeasureStatus.Fail or MeasureStatus.Warn => texts[$"measure.{measure.Id}.fix"],
        MeasureStatus.NotChecked => Why,
        _ => null,
    };

    public string Source => texts[measure.Source == Measure.Own ? "check.source.own" : "check.source"];

    private string Why => LeftToPeople.Contains(measure.Id)
        ? texts["check.why.no-program", texts[$"measure.{measure.Id}.look"].Value]
        : texts[measure.Value is null ? "check.why.unseen" : "check.why.no-rule"];

    private string Amount(double value) => measure.Unit is { } unit ? texts[$"unit.{unit}", Number(value)] : Number(value);

    private string Number(double value) =>
        value.ToString(measure.Unit is "ratio" ? "0.##" : "0.#", System.Globalization.CultureInfo.CurrentCulture);
}
