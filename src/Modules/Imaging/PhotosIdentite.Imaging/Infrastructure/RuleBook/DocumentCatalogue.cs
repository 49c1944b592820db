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
        };
}
