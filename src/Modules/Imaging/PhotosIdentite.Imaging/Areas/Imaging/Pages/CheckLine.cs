using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Imaging.Web;

/// <summary>One measure in words: what was found, what was expected, who expects it, what to do.</summary>
internal sealed class CheckLine(Measure measure, bool accepted, RuleSource? source, ResultWords words)
{
    public string Id => measure.Id;

    public MeasureStatus Status => measure.Status;

    public string Anchor => $"check-{measure.Id}";

    public string Tone => (accepted, Status) switch
    {
        (true, _) or (_, MeasureStatus.Pass) => "c-pass",
        (_, MeasureStatus.Warn) => "c-warn",
        (_, MeasureStatus.Fail) => "c-fail",
        _ => "c-note",
    };

    public string Icon => (accepted, Status) switch
    {
        (true, _) or (_, MeasureStatus.Pass) => "circle-check",
        (_, MeasureStatus.Warn) => "triangle-alert",
        (_, MeasureStatus.Fail) => "circle-x",
        _ => "circle-question-mark",
    };

    public string Word => (accepted, Status) switch
    {
        (true, _) => words.Texts["check.accepted"],
        (_, MeasureStatus.Pass) => words.Texts[measure.Guess ? "check.pass.guess" : "check.pass"],
        (_, MeasureStatus.Warn) => words.Texts["check.warn"],
        (_, MeasureStatus.Fail) => words.Texts["check.fail"],
        _ => words.Texts["check.not-checked"],
    };

    public string Title => words.Measures.Title(measure);

    /// <summary>The fault in a sentence, for the list on top.</summary>
    public string Fault => words.Measures.Why(measure) ?? Title;

    public string? Value => words.Measures.Value(measure);

    public string? Expected => Status == MeasureStatus.NotChecked || measure.Unit == "faces" ? null : (measure.Min, measure.Max) switch
    {
        ({ } min, { } max) when min.Equals(-max) => words.Texts["check.within", Amount(max)].Value,
        ({ } min, { } max) => words.Texts["check.between", Number(min), Amount(max)].Value,
        ({ } min, null) => words.Texts["check.least", Amount(min)].Value,
        (null, { } max) => words.Texts["check.most", Amount(max)].Value,
        _ => null,
    };

    public string? Advice => accepted || words.Measures.Why(measure) is not { } why
        ? null
        : $"{why}{(why.EndsWith('.') ? "" : ".")} {words.Measures.Fix(measure)}".TrimEnd();

    /// <summary>Whose number it is: the authority's, with the kind of its source and the day it was read, or ours.</summary>
    public string Source => measure.Whose == Whose.Ours ? words.Texts["check.source.own"]
        : source is { } read ? words.Texts["source.read", words.Texts[$"source.{read.Kind}"].Value, WhenText.Show(read.ReadOn)]
        : words.Texts["check.source"];

    /// <summary>Where the authority's number was read, when that is an address.</summary>
    public Uri? Link => measure.Whose == Whose.Authority && Uri.TryCreate(measure.Source, UriKind.Absolute, out var address) && address.Scheme == "https" ? address : null;

    private string Amount(double value) => words.Measures.Amount(measure, value);

    private string Number(double value) => MeasureWords.Number(measure, value);
}
