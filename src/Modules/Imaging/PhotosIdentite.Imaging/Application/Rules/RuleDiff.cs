using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Application.Rules;

/// <summary>What one field said and says, with the source that says it.</summary>
/// <param name="Field">
/// A <see cref="RuleField"/> in kebab-case, or <c>name-fr</c>, <c>name-en</c>, <c>country</c>, <c>official-link</c>, <c>notes</c>, <c>default-source</c>.
/// </param>
/// <param name="OwnBefore">The source was this field's own, not the document's.</param>
/// <param name="OwnAfter">The source is this field's own now.</param>
internal sealed record RuleDiff(
    string Field, string Before, string After, RuleSource? SourceBefore, RuleSource? SourceAfter, bool OwnBefore = false, bool OwnAfter = false)
{
    /// <summary>Everything that no field names hangs on it: whether the document has an authority, and since when it was read.</summary>
    public const string DefaultSource = "default-source";

    public bool ValueChanged => Before != After;

    private bool SourceChanged => SourceBefore != SourceAfter || OwnBefore != OwnAfter;

    // A date alone is no other source.
    private bool AnotherSource => (Field == DefaultSource || OwnBefore || OwnAfter)
        && (SourceBefore?.Text, SourceBefore?.Kind) != (SourceAfter?.Text, SourceAfter?.Kind);

    /// <summary>Field by field; with <paramref name="before"/> null, everything that <paramref name="after"/> says.</summary>
    public static IReadOnlyList<RuleDiff> Between(DocumentRule? before, DocumentRule after) =>
    [
        .. Words(before, after).Concat(RuleFields.All.Select(field => Of(field, before, after)))
            .Where(diff => diff.ValueChanged || diff.SourceChanged),
    ];

    /// <summary>The names of the fields whose value or own source changed, for the public log; a new date alone is no change of the rule.</summary>
    public static IReadOnlyList<string> Fields(DocumentRule? before, DocumentRule after) => before is null
        ? []
        : [.. Between(before, after).Where(diff => (diff.ValueChanged || diff.AnotherSource) && diff.Field != "notes").Select(diff => diff.Field)];

    private static RuleDiff Of(RuleField field, DocumentRule? before, DocumentRule after) => new(
        RuleWords.Kebab(field),
        before is null ? "" : RuleFields.ValueOf(before, field),
        RuleFields.ValueOf(after, field),
        before is null ? null : Said(before, field),
        Said(after, field),
        before?.Sources.ContainsKey(field) == true,
        after.Sources.ContainsKey(field));

    private static RuleSource? Said(DocumentRule rule, RuleField field) =>
        rule.Sources.ContainsKey(field) || RuleFields.Says(rule, field) ? rule.SourceOf(field) : null;

    private static IEnumerable<RuleDiff> Words(DocumentRule? before, DocumentRule after) =>
    [
        new("name-fr", before?.NameFr ?? "", after.NameFr ?? "", null, null),
        new("name-en", before?.NameEn ?? "", after.NameEn ?? "", null, null),
        new("country", before?.Country ?? "", after.Country ?? "", null, null),
        new("official-link", before?.OfficialLink ?? "", after.OfficialLink ?? "", null, null),
        new("notes", before?.Notes ?? "", after.Notes ?? "", null, null),
        new(DefaultSource, "", "", before?.DefaultSource, after.DefaultSource),
    ];
}
