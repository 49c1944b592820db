namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>One entry of <c>standards.json</c>, as written there.</summary>
internal sealed record StandardsEntry(
    string Id,
    string? Country,
    double? WidthMm,
    double? HeightMm,
    double?[]? HeadHeightMm,
    double?[]? EyeLineFromBottomMm,
    double?[]? TopMarginMm,
    string[]? Background,
    int? Dpi,
    DigitalEntry? Digital,
    int? Copies,
    string? Glasses,
    string? Smile,
    int? MaxAgeMonths,
    string Source,
    string SourceKind,
    string? OfficialLink,
    EditingEntry? Editing,
    string? CrownMeasure,
    string? Notes,
    string Acceptance,
    DateOnly ReadOn);

/// <inheritdoc cref="StandardsEntry"/>
internal sealed record DigitalEntry(int? WidthPx, int? HeightPx, int? MinPx, int? MaxPx, int? MinKB, int? MaxKB);

/// <inheritdoc cref="StandardsEntry"/>
internal sealed record EditingEntry(string? Background, string? Retouch);
