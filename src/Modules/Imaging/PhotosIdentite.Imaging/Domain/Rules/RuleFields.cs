namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>The fields of a rule as values: which of them it sets, and what differs between two rules.</summary>
internal static class RuleFields
{
    public static IReadOnlyList<RuleField> All { get; } = Enum.GetValues<RuleField>();

    /// <summary>Those a photo is judged or made by. Who may take it, and whether the office takes it, is asked of the rule in force each time.</summary>
    public static IReadOnlyList<RuleField> Judging { get; } =
        [.. All.Except([RuleField.Acceptance, RuleField.WhoMayTake, RuleField.Ages])];

    /// <summary>Whether the rule sets this field.</summary>
    public static bool Says(DocumentRule rule, RuleField field) => ValueOf(rule, field).Length > 0;

    /// <summary>The field in neutral words (<c>32–36 mm</c>), for a diff; empty where the rule is silent.</summary>
    public static string ValueOf(DocumentRule rule, RuleField field) => field switch
    {
        RuleField.Size => rule is { WidthMm: { } width, HeightMm: { } height } ? FormattableString.Invariant($"{width} × {height} mm") : "",
        RuleField.HeadHeight => RuleWords.Range(rule.HeadHeightMm),
        RuleField.EyeLine => RuleWords.Range(rule.EyeLineFromBottomMm),
        RuleField.TopMargin => RuleWords.Range(rule.TopMarginMm),
        RuleField.FaceWidth => RuleWords.Range(rule.FaceWidthMm),
        RuleField.Centring => rule.CentringMm is { } aside ? FormattableString.Invariant($"± {aside} mm") : "",
        RuleField.Crown => rule.Crown == Crown.Hair ? "hair" : rule.CrownSaid ? "skull" : "",
        RuleField.Pose => RuleWords.Pose(rule.Pose),
        RuleField.Straightening => rule.StraightenLimit == DocumentRule.UsualStraightening
            ? "" : FormattableString.Invariant($"≤ {rule.StraightenLimit}°"),
        RuleField.Background => string.Join(", ", rule.Background.Select(RuleWords.Kebab)),
        RuleField.BackgroundEditing => RuleWords.Permitted(rule.BackgroundEditing),
        RuleField.Retouching => RuleWords.Permitted(rule.Retouching),
        RuleField.Dpi => RuleWords.Number(rule.Dpi),
        RuleField.Digital => RuleWords.File(rule.Digital),
        RuleField.Copies => RuleWords.Number(rule.Copies),
        RuleField.BackPrint => string.Join(", ", rule.BackPrint),
        RuleField.Glasses => rule.Glasses ?? "",
        RuleField.Smile => rule.Smile ?? "",
        RuleField.Headgear => rule.Headgear ?? "",
        RuleField.MaxAge => RuleWords.Number(rule.MaxAgeMonths),
        RuleField.Ages => string.Join("; ", rule.Ages.Select(RuleWords.Age)),
        RuleField.Acceptance => RuleWords.Kebab(rule.Acceptance),
        RuleField.WhoMayTake => rule.WhoMayTake == PhotoTaker.Unsaid ? "" : RuleWords.Kebab(rule.WhoMayTake),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };
}
