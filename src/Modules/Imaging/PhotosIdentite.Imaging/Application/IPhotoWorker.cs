using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Checks one photo against one document, outside this process.</summary>
internal interface IPhotoWorker
{
    /// <summary>
    /// Reads <paramref name="source"/> once, from its position. Refused by a key of messages.csv: <c>file.*</c> for what the sender
    /// can mend, <c>check.down</c> when the worker failed on this photo or is too busy. A photo without a face is no refusal but
    /// a report whose <c>one-face</c> fails.
    /// </summary>
    Task<Result<PhotoCheck>> CheckAsync(Stream source, DocumentRule rule, CancellationToken ct);
}

/// <param name="Crop">The finished picture as JPEG without metadata but density; null when no face was found.</param>
/// <param name="Overlay">Crown by the document's rule, chin and eyes in pixels of the crop, for the lines drawn over it.</param>
internal sealed record PhotoCheck(PhotoReport Report, byte[]? Crop, CropOverlay? Overlay);

/// <inheritdoc cref="PhotoCheck"/>
internal sealed record CropOverlay(PointPx Crown, PointPx Chin, PointPx EyeLeft, PointPx EyeRight)
{
    public double EyeLineY => PointPx.Between(EyeLeft, EyeRight).Y;
}
