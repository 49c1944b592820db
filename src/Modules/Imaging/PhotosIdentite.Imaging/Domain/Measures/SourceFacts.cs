using PhotosIdentite.Imaging.Domain.Headers;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The photo as it was sent. Width and height in pixels once upright.</summary>
/// <param name="JpegQuality">1 to 100 as read from its tables; null for other formats.</param>
/// <param name="TakenOn">What the camera wrote; null where it wrote nothing.</param>
/// <param name="Grey">Without any colour, however it is stored.</param>
internal sealed record SourceFacts(ImageFormat Format, int WidthPx, int HeightPx, int? JpegQuality, DateOnly? TakenOn, bool Grey);
