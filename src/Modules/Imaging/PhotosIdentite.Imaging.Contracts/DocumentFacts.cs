namespace PhotosIdentite.Imaging.Contracts;

/// <summary>The rules of one document as its page shows them. Lengths in millimetres; null where the authority says nothing.</summary>
public sealed record DocumentFacts
{
    public (double? Min, double? Max)? HeadMm { get; init; }

    /// <summary>From the lower edge.</summary>
    public (double? Min, double? Max)? EyeLineMm { get; init; }

    /// <summary>Kebab-case: <c>light-grey</c>. Empty: any.</summary>
    public IReadOnlyList<string> Background { get; init; } = [];

    /// <summary>Of the file we make.</summary>
    public int Dpi { get; init; }

    /// <summary>Of the file an online form asks for.</summary>
    public (int Width, int Height)? Pixels { get; init; }

    /// <summary>In thousands of bytes.</summary>
    public int? MaxKb { get; init; }

    /// <summary>We crop and straighten; nothing else may be done to the picture.</summary>
    public bool EditingForbidden { get; init; }

    /// <summary><c>allowed</c>, <c>discouraged</c>, <c>forbidden</c>.</summary>
    public string? Glasses { get; init; }

    public bool NeutralExpression { get; init; }
    public int? MaxAgeMonths { get; init; }

    /// <summary>The authority's own page.</summary>
    public string? OfficialLink { get; init; }
}
