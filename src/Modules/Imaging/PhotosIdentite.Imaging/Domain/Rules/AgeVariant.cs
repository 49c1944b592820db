namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>What a document asks of younger people instead. Null: as for everybody.</summary>
/// <param name="Group">Stable: first and last year of age, <c>6-9</c>.</param>
/// <param name="ToYears">The last year of age that counts.</param>
/// <param name="GeometryFree">Head and eyes may stand anywhere.</param>
internal sealed record AgeVariant(
    string Group,
    int FromYears,
    int ToYears,
    Limits? HeadHeightMm = null,
    Limits? EyeLineFromBottomMm = null,
    bool GeometryFree = false,
    bool EyesMayBeClosed = false,
    bool ExpressionFree = false)
{
    public DocumentRule Apply(DocumentRule rule) => rule with
    {
        AgeGroup = Group,
        HeadHeightMm = GeometryFree ? null : HeadHeightMm ?? rule.HeadHeightMm,
        EyeLineFromBottomMm = GeometryFree ? null : EyeLineFromBottomMm ?? rule.EyeLineFromBottomMm,
        TopMarginMm = GeometryFree ? null : rule.TopMarginMm,
        FaceWidthMm = GeometryFree || HeadHeightMm is not null ? null : rule.FaceWidthMm,
        Smile = ExpressionFree ? null : rule.Smile,
        EyesMayBeClosed = EyesMayBeClosed,
        ExpressionFree = ExpressionFree,
        Sources = Sourced(rule),
    };

    private Dictionary<RuleField, RuleSource> Sourced(DocumentRule rule)
    {
        var sources = new Dictionary<RuleField, RuleSource>(rule.Sources);
        var mine = rule.SourceOf(RuleField.Ages);
        if (HeadHeightMm is not null) sources[RuleField.HeadHeight] = mine;
        if (EyeLineFromBottomMm is not null) sources[RuleField.EyeLine] = mine;
        if (ExpressionFree) sources[RuleField.Smile] = mine;
        return sources;
    }
}
