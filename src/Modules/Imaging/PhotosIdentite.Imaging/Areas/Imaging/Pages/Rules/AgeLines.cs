using System.Globalization;
using System.Text.RegularExpressions;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>Age variants as lines of text: <c>6-9: head 17-40, eyes 18-32, expression-free, eyes-closed, geometry-free</c>.</summary>
internal static partial class AgeLines
{
    public static string Write(AgeVariant age) => $"{age.Group}: " + string.Join(", ", new[]
    {
        Range("head", age.HeadHeightMm), Range("eyes", age.EyeLineFromBottomMm), age.GeometryFree ? "geometry-free" : null,
        age.EyesMayBeClosed ? "eyes-closed" : null, age.ExpressionFree ? "expression-free" : null,
    }.OfType<string>());

    /// <summary>Null when a line is not understood.</summary>
    public static IReadOnlyList<AgeVariant>? Read(string? text)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var ages = lines.Select(One).ToList();
        return ages.Contains(null) ? null : [.. ages.OfType<AgeVariant>()];
    }

    private static AgeVariant? One(string line)
    {
        if (Line().Match(line) is not { Success: true } match) return null;

        var age = new AgeVariant(match.Groups[1].Value, Whole(match.Groups[2]), Whole(match.Groups[3]));
        foreach (var part in match.Groups[4].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (With(age, part) is not { } more) return null;
            age = more;
        }

        return age;
    }

    private static AgeVariant? With(AgeVariant age, string part) => part switch
    {
        "geometry-free" => age with { GeometryFree = true },
        "eyes-closed" => age with { EyesMayBeClosed = true },
        "expression-free" => age with { ExpressionFree = true },
        _ when Span().Match(part) is { Success: true } span => span.Groups[1].Value == "head"
            ? age with { HeadHeightMm = Between(span) }
            : age with { EyeLineFromBottomMm = Between(span) },
        _ => null,
    };

    private static Limits Between(Match span) => new(Number(span.Groups[2]), Number(span.Groups[3]));

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    private static int Whole(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string? Range(string word, Limits? limits) => limits is null
        ? null
        : $"{word} {RuleWords.Number(limits.Min)}-{RuleWords.Number(limits.Max)}";

    [GeneratedRegex(@"^(([0-9]{1,3})-([0-9]{1,3})):\s*(.{0,200})$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^(head|eyes) ([0-9]{1,3}(?:\.[0-9]{1,2})?)-([0-9]{1,3}(?:\.[0-9]{1,2})?)$")]
    private static partial Regex Span();
}
