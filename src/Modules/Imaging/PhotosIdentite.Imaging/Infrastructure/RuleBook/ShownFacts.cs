using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>A rule in the words of the contract.</summary>
internal static class ShownFacts
{
    private static readonly Dictionary<RuleField, string> Keys = RuleFields.All.ToDictionary(field => field, RuleWords.Kebab);

    public static DocumentFacts Of(DocumentRule rule) => new()
    {
        HeadMm = Pair(rule.HeadHeightMm),
        Crown = RuleWords.Kebab(rule.Crown),
        EyeLineMm = Pair(rule.EyeLineFromBottomMm),
        TopMarginMm = Pair(rule.TopMarginMm),
        FaceWidthMm = Pair(rule.FaceWidthMm),
        CentringMm = rule.CentringMm,
        PoseDegrees = rule.Pose is { } pose ? (pose.Roll, pose.Yaw, pose.Pitch) : null,
        Background = [.. rule.Background.Select(RuleWords.Kebab)],
        Dpi = rule.Dpi ?? DocumentRule.DefaultDpi,
        Pixels = rule.Digital is { WidthPx: { } width, HeightPx: { } height } ? (width, height) : null,
        WidthPx = Whole(rule.Digital?.MinPx, rule.Digital?.MaxPx),
        HeightPx = Whole(rule.Digital?.MinHeightPx, rule.Digital?.MaxHeightPx),
        MinKb = rule.Digital?.MinKb,
        MaxKb = rule.Digital?.MaxKb,
        EditingForbidden = rule.BackgroundEditing == Permission.Forbidden || rule.Retouching == Permission.Forbidden,
        BackgroundEditable = rule.BackgroundEditing == Permission.Allowed,
        StraightenDegrees = rule.StraightenLimit,
        Copies = rule.Copies,
        BackPrint = rule.BackPrint,
        Glasses = rule.Glasses,
        NeutralExpression = rule.Smile is "neutral" or "natural",
        SmileAllowed = rule.Smile == "natural",
        Headgear = rule.Headgear,
        MaxAgeMonths = rule.MaxAgeMonths,
        OfficialLink = rule.OfficialLink,
        Sources = RuleFields.All.ToDictionary(field => Keys[field], field => Shown(rule.SourceOf(field))),
    };

    public static IReadOnlyList<AgeGroup> AgeGroups(DocumentRule rule) => rule.Ages is []
        ? []
        : [.. rule.Ages.Select(age => new AgeGroup(age.Group, age.FromYears, age.ToYears)), new AgeGroup(AgeGroup.Others, rule.Ages[^1].ToYears + 1, null)];

    public static string Kind(SourceKind kind) => kind == SourceKind.Quoted ? "official-quoted" : RuleWords.Kebab(kind);

    private static FactSource Shown(RuleSource source) => new(source.Text, Kind(source.Kind), source.ReadOn);

    private static (int? Min, int? Max)? Whole(int? min, int? max) => min is null && max is null ? null : (min, max);

    private static (double? Min, double? Max)? Pair(Limits? limits) => limits is null ? null : (limits.Min, limits.Max);
}
