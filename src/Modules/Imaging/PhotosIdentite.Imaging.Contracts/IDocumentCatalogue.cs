namespace PhotosIdentite.Imaging.Contracts;

/// <summary>The documents of the rule book in force. In memory; reading costs nothing, a change is there with the next reading.</summary>
public interface IDocumentCatalogue
{
    IReadOnlyList<IdentityDocument> All { get; }

    IdentityDocument? Find(string? id);
}

/// <param name="Id">Kebab-case and stable: <c>fr-passport</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or null for documents of no country.</param>
/// <param name="WidthMm">Null where the document gives pixels only: it is sold as a file, never as prints.</param>
/// <param name="Source">Where the numbers were read; nothing is shown that has none.</param>
public sealed record IdentityDocument(
    string Id,
    string? Country,
    double? WidthMm,
    double? HeightMm,
    Acceptance Acceptance,
    string Source,
    string SourceKind,
    DateOnly ReadOn)
{
    /// <summary>Whether prints or files may be sold for it today. A check is always free.</summary>
    public bool Sold => !Stale && (Approved || Acceptance is not (Acceptance.ProfessionalRequired or Acceptance.OfficialDigitalOnly));

    /// <summary>Nobody has read its rules again for 180 days: nothing is promised for it and nothing sold.</summary>
    public bool Stale { get; init; }

    /// <summary>The operator holds an approval that covers it today.</summary>
    public bool Approved { get; init; }

    /// <summary>The date of the last reading is made up, for the demo.</summary>
    public bool DemoDate { get; init; }

    /// <summary>Of the rules in force; every change adds one.</summary>
    public int Version { get; init; }

    /// <summary>Empty: the document asks the same at every age. Else one of these is asked before the check.</summary>
    public IReadOnlyList<AgeGroup> AgeGroups { get; init; } = [];

    public bool Printable => WidthMm is not null && HeightMm is not null;

    /// <summary>The name in the language of the request.</summary>
    public required Func<string, string> Name { get; init; }

    /// <summary>The country's name in a language; empty for documents of no country.</summary>
    public Func<string, string> CountryName { get; init; } = _ => "";

    /// <summary>What its page says of the picture; null where nothing is known.</summary>
    public DocumentFacts? Facts { get; init; }
}

/// <summary>Whether the office takes a photo made at home.</summary>
public enum Acceptance
{
    Accepted,
    OnCondition,
    OfficialDigitalOnly,
    ProfessionalRequired,
    Unknown,
}
