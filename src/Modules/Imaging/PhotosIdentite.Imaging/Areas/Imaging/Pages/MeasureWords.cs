using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Platform;

namespace PhotosIdentite.Imaging.Web;

/// <summary>A measure in words: its name, what was found and what to do. The shared messages say what they have a sentence for.</summary>
internal sealed partial class MeasureWords(IStringLocalizer<MeasureTexts> texts, IStringLocalizer<Messages> messages)
{
    // As the detail of too small a photo names them.
    private static readonly string[] Sides = ["w", "h", "minW", "minH"];

    public string Title(Measure measure) => texts[$"measure.{measure.Id}"];

    /// <summary>Why it did not pass or was not checked, in whole sentences; null when it passed.</summary>
    public string? Why(Measure measure) => measure.Reason is { } reason
        ? Placeholder().Replace(Sentence(reason, measure), found => Word(found.Groups[1].Value, measure) ?? found.Value)
        : null;

    /// <summary>What to do, where the sentence before did not say so.</summary>
    public string? Fix(Measure measure) =>
        measure.IsFault && texts[$"fix.{measure.Reason}"] is { ResourceNotFound: false, Value: var fix } ? fix : null;

    public string? Value(Measure measure) => measure.Value is { } value && measure.Unit is not (null or "faces") ? Amount(measure, value) : null;

    public string Amount(Measure measure, double value) =>
        measure.Unit is { } unit ? texts[$"unit.{unit}", Number(measure, value)] : Number(measure, value);

    public static string Number(Measure measure, double value) =>
        value.ToString(measure.Unit is "ratio" ? "0.##" : "0.#", CultureInfo.CurrentCulture);

    private string Sentence(string reason, Measure measure) => (reason, measure.Unit) switch
    {
        (Reasons.OffCentre, "px") => texts["reason.face.offCentre.px"],
        _ => texts[$"reason.{reason}"] is { ResourceNotFound: false, Value: var own } ? own : messages[reason],
    };

    private string? Word(string name, Measure measure) => name switch
    {
        "n" => Amount(measure, name, measure.Value),
        "mm" => Amount(measure, name, Math.Abs(measure.Value ?? 0)),
        "min" => Amount(measure, name, measure.Min),
        "max" => Amount(measure, name, measure.Max),
        "deg" or "ratio" or "months" => Number(measure, Math.Abs(measure.Value ?? 0)),
        "side" or "way" => texts[$"word.{measure.Detail}"],
        "colour" => string.Join(texts["word.or"], (measure.Detail ?? "").Split(',').Select(colour => texts[$"word.{colour}"].Value)),
        "w" or "h" or "minW" or "minH" => measure.Detail?.Split('x', ':').ElementAtOrDefault(Array.IndexOf(Sides, name)),
        "look" => texts[$"look.{measure.Id}"],
        _ => null,
    };

    // These sentences name the unit themselves.
    private string Amount(Measure measure, string name, double? value) =>
        measure.Reason is Reasons.FaceSmall or Reasons.FaceBig or Reasons.OffCentre or Reasons.FaceFar or Reasons.ManyFaces
            || (name == "max" && measure.Reason == Reasons.Old)
            ? Number(measure, value ?? 0)
            : Amount(measure, value ?? 0);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
