using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>What one document asks of a portrait. Lengths in millimetres; null where its authority gives no number.</summary>
internal sealed record DocumentRule
{
    public const int DefaultDpi = 300;

    public required string Id { get; init; }
    public string? Country { get; init; }
    public double? WidthMm { get; init; }
    public double? HeightMm { get; init; }
    public Limits? HeadHeightMm { get; init; }
    public Limits? EyeLineFromBottomMm { get; init; }
    public Limits? TopMarginMm { get; init; }

    /// <summary>Empty: any background.</summary>
    public required IReadOnlyList<BackgroundColour> Background { get; init; }

    public int? Dpi { get; init; }
    public DigitalRule? Digital { get; init; }
    public Crown Crown { get; init; }
    public Permission BackgroundEditing { get; init; }
    public Permission Retouching { get; init; }

    /// <summary>The widest turn, in degrees, that straightens the head without the picture counting as edited.</summary>
    public double StraightenLimit { get; init; }

    public int? Copies { get; init; }
    public string? Glasses { get; init; }
    public string? Smile { get; init; }
    public int? MaxAgeMonths { get; init; }
    public required Acceptance Acceptance { get; init; }

    /// <summary>Where the numbers were read; shown beside every one of them.</summary>
    public required string Source { get; init; }

    public required string SourceKind { get; init; }
    public string? OfficialLink { get; init; }
    public required DateOnly ReadOn { get; init; }

    /// <summary>A document of no authority: our advice never forbids it.</summary>
    public bool AdviceOnly => SourceKind == "own";

    public bool PixelsOnly => WidthMm is null || HeightMm is null;
}

/// <summary>What counts as the top of the head.</summary>
internal enum Crown
{
    Skull,
    Hair,
}

/// <summary>What the authority says of an edit; silent where it says nothing.</summary>
internal enum Permission
{
    Silent,
    Allowed,
    Forbidden,
}
