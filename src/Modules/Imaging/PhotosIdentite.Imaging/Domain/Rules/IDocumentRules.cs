namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>The rule book: every document's rule, by its id. In memory.</summary>
internal interface IDocumentRules
{
    IReadOnlyList<DocumentRule> All { get; }

    DocumentRule? Find(string? id);

    /// <summary>What the document asks at that age; its ordinary rule for an age that has none of its own.</summary>
    DocumentRule? Find(string? id, string? ageGroup) => Find(id)?.For(ageGroup);

    /// <summary>The document's name in a language (<c>fr</c>, <c>en</c>); the country's with <see cref="CountryName"/>.</summary>
    string Name(string id, string language);

    string CountryName(string country, string language);
}
