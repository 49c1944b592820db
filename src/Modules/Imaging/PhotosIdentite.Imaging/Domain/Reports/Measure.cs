using System.Text.Json.Serialization;

namespace PhotosIdentite.Imaging.Domain.Reports;

/// <summary>One line of the report.</summary>
/// <param name="Id">Kebab-case and stable: <c>head-height</c>. Texts are keyed by it and the status.</param>
/// <param name="Value">In <paramref name="Unit"/>; null when nothing was measured.</param>
/// <param name="Source">Where the rule was read, or <see cref="Own"/> for a tolerance of ours.</param>
/// <param name="Guess">A model's opinion: shown as "seems", never as a fact.</param>
internal sealed record Measure(
    string Id,
    double? Value,
    string? Unit,
    double? Min,
    double? Max,
    MeasureStatus Status,
    string Source,
    bool Guess = false)
{
    public const string Own = "own";

    /// <summary>Why it did not pass or was not checked: a stable code, the key of its words. Null when it passed.</summary>
    public string? Reason { get; init; }

    /// <summary>What the words need beside the number: <c>left</c>, <c>high</c>, <c>light-grey,light-blue</c>.</summary>
    public string? Detail { get; init; }

    /// <summary>Whose number the range is.</summary>
    public Whose Whose => Source == Own ? Whose.Ours : Whose.Authority;

    [JsonIgnore]
    public bool IsFault => Status is MeasureStatus.Fail or MeasureStatus.Warn;
}

/// <summary>Who drew the line between good and bad.</summary>
internal enum Whose
{
    Authority,
    Ours,
}

/// <summary>Ordered from best to worst; what was not checked counts neither way.</summary>
internal enum MeasureStatus
{
    NotChecked,
    Pass,
    Warn,
    Fail,
}
