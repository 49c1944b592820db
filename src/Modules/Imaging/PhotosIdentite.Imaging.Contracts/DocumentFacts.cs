namespace PhotosIdentite.Imaging.Contracts;

/// <summary>The rules of one document as its page shows them. Lengths in millimetres; null where the authority says nothing.</summary>
public sealed record DocumentFacts
{
    public (double? Min, double? Max)? HeadMm { get; init; }

    /// <summary>Where the head ends: <c>skull</c> or <c>hair</c>.</summary>
    public string Crown { get; init; } = "skull";

    /// <summary>From the lower edge.</summary>
    public (double? Min, double? Max)? EyeLineMm { get; init; }

    /// <summary>Above the crown.</summary>
    public (double? Min, double? Max)? TopMarginMm { get; init; }

    /// <summary>Ear to ear.</summary>
    public (double? Min, double? Max)? FaceWidthMm { get; init; }

    /// <summary>To either side of the middle.</summary>
    public double? CentringMm { get; init; }

    /// <summary>To either side.</summary>
    public (double? Roll, double? Yaw, double? Pitch)? PoseDegrees { get; init; }

    /// <summary>Kebab-case: <c>light-grey</c>. Empty: any.</summary>
    public IReadOnlyList<string> Background { get; init; } = [];

    /// <summary>Of the file we make.</summary>
    public int Dpi { get; init; }

    /// <summary>Of the file an online form asks for.</summary>
    public (int Width, int Height)? Pixels { get; init; }

    /// <summary>The narrowest and widest file an online form takes.</summary>
    public (int? Min, int? Max)? WidthPx { get; init; }

    /// <inheritdoc cref="WidthPx"/>
    public (int? Min, int? Max)? HeightPx { get; init; }

    /// <summary>In thousands of bytes.</summary>
    public int? MinKb { get; init; }

    /// <inheritdoc cref="MinKb"/>
    public int? MaxKb { get; init; }

    /// <summary>We crop and straighten; nothing else may be done to the picture.</summary>
    public bool EditingForbidden { get; init; }

    /// <summary>The authority allows another background than the wall's.</summary>
    public bool BackgroundEditable { get; init; }

    /// <summary>The widest turn that straightens the head; 0: none.</summary>
    public double StraightenDegrees { get; init; }

    public int? Copies { get; init; }

    /// <summary>What the back of one print must say: <c>photographer-name</c>, <c>photographer-address</c>, <c>date-taken</c>.</summary>
    public IReadOnlyList<string> BackPrint { get; init; } = [];

    /// <summary><c>allowed</c>, <c>discouraged</c>, <c>forbidden</c>.</summary>
    public string? Glasses { get; init; }

    public bool NeutralExpression { get; init; }

    /// <summary>A natural smile is taken as well.</summary>
    public bool SmileAllowed { get; init; }

    /// <summary><c>religious</c>, <c>forbidden</c>.</summary>
    public string? Headgear { get; init; }

    public int? MaxAgeMonths { get; init; }

    /// <summary>The authority's own page.</summary>
    public string? OfficialLink { get; init; }

    /// <summary>Where each was read, by field in kebab-case: <c>head-height</c>, <c>eye-line</c>, <c>size</c>…</summary>
    public IReadOnlyDictionary<string, FactSource> Sources { get; init; } = new Dictionary<string, FactSource>();
}

/// <param name="Text">Address, or words; <c>own</c> for a choice of this service.</param>
/// <param name="Kind"><c>official</c>, <c>official-quoted</c>, <c>secondary</c>, <c>own</c>.</param>
public sealed record FactSource(string Text, string Kind, DateOnly ReadOn);

/// <summary>People of whom a document asks the same.</summary>
/// <param name="Id">Stable: <c>6-9</c>, or <see cref="Others"/>.</param>
/// <param name="ToYears">The last year of age that counts; null: no end.</param>
public sealed record AgeGroup(string Id, int FromYears, int? ToYears)
{
    /// <summary>Everybody older than the groups with rules of their own.</summary>
    public const string Others = "others";
}
