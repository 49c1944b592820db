namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>
/// What an online form asks of the file; its shape may differ from the print's. Sizes in pixels: <c>MinPx</c> and <c>MaxPx</c> of the
/// width. Weights in thousands of bytes.
/// </summary>
/// <param name="MaxCompression">How many times smaller than its bare pixels (24 bit) the file may be.</param>
internal sealed record DigitalRule(
    int? WidthPx,
    int? HeightPx,
    int? MinPx,
    int? MaxPx,
    int? MinKb,
    int? MaxKb,
    int? MinHeightPx = null,
    int? MaxHeightPx = null,
    double? MaxCompression = null);
