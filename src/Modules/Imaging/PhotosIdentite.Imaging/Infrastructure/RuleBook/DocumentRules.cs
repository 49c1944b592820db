using System.Globalization;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>The rule book in force; as shipped in this assembly until another takes its place.</summary>
internal sealed class DocumentRules : IDocumentRules
{
    private static readonly Dictionary<string, NameEntry> Countries = Shipping.Read<Dictionary<string, NameEntry>>("countries.json");

    private volatile RuleBook _current = RuleBook.Shipped;

    public RuleBook Current => _current;

    public IReadOnlyList<DocumentRule> All => _current.All;

    public DocumentRule? Find(string? id) => _current.Find(id);

    public string Name(string id, string language) => Find(id) is not { } rule ? id : (IsFrench(language) ? rule.NameFr : rule.NameEn) ?? id;

    public string CountryName(string country, string language)
    {
        var name = Countries.GetValueOrDefault(country);
        if (name is not null) return IsFrench(language) ? name.Fr : name.En;
        return new RegionInfo($"{(IsFrench(language) ? "fr" : "en")}-{country}").NativeName;
    }

    public void Replace(RuleBook book) => _current = book;

    private static bool IsFrench(string language) => language.StartsWith("fr", StringComparison.Ordinal);
}
