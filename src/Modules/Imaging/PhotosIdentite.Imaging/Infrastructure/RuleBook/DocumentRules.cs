using System.Text.Json;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>The rule book as shipped in this assembly, read and checked once.</summary>
internal sealed class DocumentRules : IDocumentRules
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<string, DocumentRule> _byId;
    private readonly NamesFile _names = Read<NamesFile>("names.json");

    public DocumentRules()
    {
        All = [.. Read<StandardsEntry[]>("standards.json").Select(StandardsReader.Read)];
        _byId = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        foreach (var rule in All)
        {
            _ = Name(rule.Id, "fr");
            if (rule.Country is { } country) _ = CountryName(country, "fr");
        }
    }

    public IReadOnlyList<DocumentRule> All { get; }

    public DocumentRule? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    public string Name(string id, string language) => _names.Documents[id].In(language);

    public string CountryName(string country, string language) => _names.Countries[country].In(language);

    private static T Read<T>(string file)
    {
        using var stream = typeof(DocumentRules).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly.");
        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidOperationException($"{file} is empty.");
    }

    private sealed record NamesFile(Dictionary<string, Names> Documents, Dictionary<string, Names> Countries);

    private sealed record Names(string Fr, string En)
    {
        public string In(string language) => language.StartsWith("fr", StringComparison.Ordinal) ? Fr : En;
    }
}
