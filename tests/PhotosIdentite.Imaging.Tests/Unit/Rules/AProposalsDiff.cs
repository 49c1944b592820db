using System.Collections;
using System.Reflection;
using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Tests.Unit.Rules;

[Trait("Policy", "P17")]
public sealed class AProposalsDiff
{
    // Said by no proposal: the document itself, what the book and the lab add, and what an age's variant sets.
    private static readonly string[] NotProposed =
    [
        nameof(DocumentRule.Id), nameof(DocumentRule.Version), nameof(DocumentRule.DemoDate), nameof(DocumentRule.PrintDpi),
        nameof(DocumentRule.AgeGroup), nameof(DocumentRule.EyesMayBeClosed), nameof(DocumentRule.ExpressionFree),
    ];

    private static readonly RuleSource Said = new("https://example.org/rule", SourceKind.Official, new DateOnly(2026, 1, 2));

    private static readonly DocumentRule Full = new()
    {
        Id = "xx-pass", NameFr = "Passeport", NameEn = "Passport", Country = "FR", WidthMm = 35, HeightMm = 45,
        HeadHeightMm = new(30, 34), EyeLineFromBottomMm = new(20, 25), TopMarginMm = new(2, 6), FaceWidthMm = new(16, 20), CentringMm = 2,
        Pose = new(5, 6, 7), Background = [BackgroundColour.White], Dpi = 300, Digital = new(600, 800, 500, 900, 20, 400, 700, 1000, 20),
        CrownSaid = true, BackgroundEditing = Permission.Forbidden, Retouching = Permission.Forbidden, Copies = 2, BackPrint = ["date-taken"],
        Glasses = "allowed", Smile = "neutral", Headgear = "religious", MaxAgeMonths = 6,
        Ages = [new("6-9", 6, 9, new(17, 30), new(18, 28))], Acceptance = Acceptance.Accepted, WhoMayTake = PhotoTaker.Anyone,
        DefaultSource = Said, Sources = new Dictionary<RuleField, RuleSource> { [RuleField.Glasses] = Said },
        OfficialLink = "https://example.org", Notes = "none",
    };

    public static TheoryData<string> Changes => [.. Changed(Full, typeof(DocumentRule)).Select(change => change.Path)];

    [Theory, MemberData(nameof(Changes))]
    public void Shows_each_thing_that_changes_alone(string path)
    {
        var after = (DocumentRule)Changed(Full, typeof(DocumentRule)).Single(change => change.Path == path).After;

        // What no rule may say reaches nobody who could approve it.
        Assert.True(RuleDiff.Between(Full, after).Count > 0 || (RuleFaults.Of(after).Count > 0 && RuleFaults.Of(Full).Count == 0), path);
    }

    [Fact]
    public void Shows_sources_named_field_by_field_and_then_a_document_that_is_our_own_advice()
    {
        var bare = Full with { Sources = new Dictionary<RuleField, RuleSource>() };
        var named = bare with { Sources = RuleFields.All.ToDictionary(field => field, _ => Said) };
        var (first, second) = (RuleDiff.Between(bare, named), RuleDiff.Between(named, Own(named)));

        Assert.Equal(RuleFields.All.Count, first.Count(diff => !diff.OwnBefore && diff.OwnAfter));
        var line = Assert.Single(second);
        Assert.Equal((RuleDiff.DefaultSource, SourceKind.Official, SourceKind.Own), (line.Field, line.SourceBefore!.Kind, line.SourceAfter!.Kind));
    }

    [Fact]
    public void Says_to_everybody_that_the_source_is_another_one_and_nothing_of_a_new_date()
    {
        Assert.Contains(RuleDiff.DefaultSource, RuleDiff.Fields(Full, Own(Full)));
        Assert.Equal(["glasses"], RuleDiff.Fields(Full, Full with { Sources = new Dictionary<RuleField, RuleSource> { [RuleField.Glasses] = Said with { Text = "a leaflet" } } }));
        Assert.Empty(RuleDiff.Fields(Full, Full.ReadAgain(new DateOnly(2026, 8, 9))));
    }

    private static DocumentRule Own(DocumentRule rule) => rule with { DefaultSource = Said with { Kind = SourceKind.Own } };

    /// <summary>One copy for each property, of the record and of those in it, in which nothing else differs.</summary>
    private static IEnumerable<(string Path, object After)> Changed(object record, Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite && !(type == typeof(DocumentRule) && NotProposed.Contains(property.Name))
        from change in Others(property.GetValue(record), property.PropertyType)
        select ($"{property.Name}{change.Path}", With(record, property, change.After));

    private static IEnumerable<(string Path, object? After)> Others(object? value, Type type) => value switch
    {
        string text => [("", $"{text}x")],
        bool yes => [("", !yes)],
        int number => [("", number + 1)],
        double number => [("", number + 0.5)],
        DateOnly day => [("", day.AddDays(-200))],
        Enum word => [.. Enum.GetValues(word.GetType()).Cast<object>().Where(other => !other.Equals(word)).Select(other => ($"={other}", other))],
        IReadOnlyList<AgeVariant> ages =>
        [
            ("=none", Array.Empty<AgeVariant>()),
            .. Changed(ages[0], typeof(AgeVariant)).Select(change => ($"[0].{change.Path}", (object?)new[] { (AgeVariant)change.After })),
        ],
        IReadOnlyDictionary<RuleField, RuleSource> sources =>
        [
            ("=none", new Dictionary<RuleField, RuleSource>()),
            .. RuleFields.All.Except(sources.Keys)
                .Select(field => ($"+{field}", (object?)new Dictionary<RuleField, RuleSource>(sources) { [field] = Said })),
            .. Changed(sources[RuleField.Glasses], typeof(RuleSource)).Select(change =>
                ($"[Glasses].{change.Path}", (object?)new Dictionary<RuleField, RuleSource> { [RuleField.Glasses] = (RuleSource)change.After })),
        ],
        IList list => [("=none", Array.CreateInstance(type.GetGenericArguments()[0], 0)), ("=twice", Doubled(list, type))],
        null => throw new InvalidOperationException($"The full rule sets no {type}."),
        _ => [("=null", null), .. Changed(value, value.GetType()).Select(change => ($".{change.Path}", (object?)change.After))],
    };

    private static Array Doubled(IList list, Type type)
    {
        var doubled = Array.CreateInstance(type.GetGenericArguments()[0], 2);
        for (var i = 0; i < 2; i++) doubled.SetValue(list[0], i);
        return doubled;
    }

    private static object With(object record, PropertyInfo property, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
