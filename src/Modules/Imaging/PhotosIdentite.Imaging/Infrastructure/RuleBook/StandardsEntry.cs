namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>One entry of <c>standards.json</c>, as written there. <c>Sources</c> names the fields read elsewhere than <c>Source</c>.</summary>
internal sealed record StandardsEntry
{
    public required string Id { get; init; }
    public required NameEntry Name { get; init; }
    public string? Country { get; init; }
    public double? WidthMm { get; init; }
    public double? HeightMm { get; init; }
    public double?[]? HeadHeightMm { get; init; }
    public double?[]? EyeLineFromBottomMm { get; init; }
    public double?[]? TopMarginMm { get; init; }
    public double?[]? FaceWidthMm { get; init; }
    public double? CentringMm { get; init; }
    public string? CrownMeasure { get; init; }
    public PoseEntry? Pose { get; init; }
    public double? StraightenLimit { get; init; }
    public string[]? Background { get; init; }
    public EditingEntry? Editing { get; init; }
    public int? Dpi { get; init; }
    public DigitalEntry? Digital { get; init; }
    public int? Copies { get; init; }
    public string[]? BackPrint { get; init; }
    public string? Glasses { get; init; }
    public string? Smile { get; init; }
    public string? Headgear { get; init; }
    public int? MaxAgeMonths { get; init; }
    public AgeEntry[]? Ages { get; init; }
    public required string Acceptance { get; init; }
    public string? WhoMayTake { get; init; }
    public required string Source { get; init; }
    public required string SourceKind { get; init; }
    public required DateOnly ReadOn { get; init; }
    public string? OfficialLink { get; init; }
    public Dictionary<string, SourceEntry>? Sources { get; init; }
    public string? Notes { get; init; }
}

/// <inheritdoc cref="StandardsEntry"/>
internal sealed record NameEntry(string Fr, string En);

/// <inheritdoc cref="StandardsEntry"/>
internal sealed record PoseEntry(double? Roll, double? Yaw, double? Pitch);

/// <inheritdoc cref="StandardsEntry"/>
internal sealed record SourceEntry(string Text, string Kind, DateOnly ReadOn);

/// <inheritdoc cref="StandardsEntry"/>
internal sealed record DigitalEntry(
    int? WidthPx, int? HeightPx, int? MinPx, int? MaxPx, int? MinHeightPx, int? MaxHeightPx, int? MinKB, int? MaxKB, double? MaxCompression);

/// <inheritdoc cref="StandardsEntry"/>
internal sealed record EditingEntry(string? Background, string? Retouch);

/// <inheritdoc cref="StandardsEntry"/>
internal sealed record AgeEntry(
    string Group, int FromYears, int ToYears, double?[]? HeadHeightMm, double?[]? EyeLineFromBottomMm, bool GeometryFree, bool EyesMayBeClosed,
    bool ExpressionFree);
