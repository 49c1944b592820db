using System.Text.Json;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>What the other modules may know of the rule book.</summary>
internal sealed class DocumentCatalogue : IDocumentCatalogue
{
    private readonly Dictionary<string, IdentityDocument> _byId;

    public DocumentCatalogue(IDocumentRules rules)
    {
        All = [.. rules.All.Select(rule => Shown(rule, rules))];
        _byId = All.ToDictionary(document => document.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<IdentityDocument> All { get; }

    public IdentityDocument? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    private static IdentityDocument Shown(DocumentRule rule, IDocumentRules rules) =>
        new(rule.Id, rule.Country, rule.WidthMm, rule.HeightMm, rule.Acceptance, rule.Source, rule.SourceKind, rule.ReadOn)
        {
            Name = language => rules.Name(rule.Id, language),
            CountryName = language => rule.Country is { } country ? rules.CountryName(country, language) : "",
            Facts = Facts(rule),
        };

    private static DocumentFacts Facts(DocumentRule rule) => new()
    {
        HeadMm = Pair(rule.HeadHeightMm),
        EyeLineMm = Pair(rule.EyeLineFromBottomMm),
        Background = [.. rule.Background.Select(colour => JsonNamingPolicy.KebabCaseLower.ConvertName(colour.ToString()))],
        Dpi = rule.Dpi ?? DocumentRule.DefaultDpi,
        Pixels = rule.Digital is { WidthPx: { } width, HeightPx: { } height } ? (width, height) : null,
        MaxKb = rule.Digital?.MaxKb,
        EditingForbidden = rule.BackgroundEditing == Permission.Forbidden || rule.Retouching == Permission.Forbidden,
        Glasses = rule.Glasses,
        NeutralExpression = rule.Smile == "neutral",
        MaxAgeMonths = rule.MaxAgeMonths,
        OfficialLink = rule.OfficialLink,
    };

    private static (double? Min, double? Max)? Pair(Limits? limits) => limits is null ? null : (limits.Min, limits.Max);
}
