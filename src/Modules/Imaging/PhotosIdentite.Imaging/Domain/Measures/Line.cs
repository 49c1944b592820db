using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Writes the lines of the report.</summary>
internal static class Line
{
    /// <summary>A value beside its band; <paramref name="reason"/> is said when it does not pass.</summary>
    /// <param name="source">Whose band it is; null: ours.</param>
    public static Measure Judged(
        string id, double value, string unit, Band band, string reason, RuleSource? source = null, bool guess = false)
    {
        var status = band.Of(value);
        return new Measure(id, value, unit, band.Min, band.Max, status, Name(source), guess)
        {
            Reason = status == MeasureStatus.Pass ? null : reason,
        };
    }

    /// <summary>Nobody checked it, and why; with the value where there is one.</summary>
    public static Measure Unchecked(string id, string reason, double? value = null, string? unit = null, bool guess = false) =>
        new(id, value, unit, null, null, MeasureStatus.NotChecked, Measure.Own, guess) { Reason = reason };

    private static string Name(RuleSource? source) => source is { Kind: not SourceKind.Own } ? source.Text : Measure.Own;
}
