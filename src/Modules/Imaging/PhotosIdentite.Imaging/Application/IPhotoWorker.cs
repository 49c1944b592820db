using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Checks one photo against one document, outside this process, and cuts it anew from its working picture.</summary>
internal interface IPhotoWorker
{
    /// <summary>
    /// Reads <paramref name="source"/> once, from its position. Refused by a key of messages.csv: <c>file.*</c> for what the sender
    /// can mend, <see cref="CheckRefusals"/> when the worker failed on this photo or is too busy. A photo without a face is no refusal but
    /// a report whose <c>one-face</c> fails.
    /// </summary>
    Task<Result<PhotoCheck>> CheckAsync(Stream source, DocumentRule rule, CancellationToken ct);

    /// <summary>The working picture as a small JPEG to choose a window on.</summary>
    Task<Result<WorkingView>> ShowAsync(Stream working, DocumentRule rule, CancellationToken ct);

    /// <summary>A small look at an adjustment, and what its numbers would be. Reads no more of <paramref name="working"/> than it needs.</summary>
    Task<Result<AdjustedPreview>> PreviewAsync(Stream working, DocumentRule rule, Adjustment asked, CancellationToken ct);

    /// <summary>
    /// The finished picture of an adjustment and its whole report; runs no model and does not decode the original.
    /// With <paramref name="asked"/> null, of the window that the program chooses for the rule.
    /// </summary>
    Task<Result<PhotoCheck>> AdjustAsync(Stream working, DocumentRule rule, Adjustment? asked, CancellationToken ct);
}

/// <param name="Crop">The finished picture as JPEG without metadata but density; null when no face was found.</param>
/// <param name="Overlay">Crown by the document's rule, chin and eyes in pixels of the crop, for the lines drawn over it.</param>
internal sealed record PhotoCheck(PhotoReport Report, byte[]? Crop, CropOverlay? Overlay)
{
    /// <summary>The document's file, where its shape is not the crop's; else null, and the crop is the file.</summary>
    public byte[]? File { get; init; }

    /// <summary>The photo as finely as the lab prints, where the crop is coarser and the source is not.</summary>
    public byte[]? Print { get; init; }

    /// <summary>The working picture to keep for re-cropping; empty when no face was found, and after an adjustment.</summary>
    public ReadOnlyMemory<byte> Working { get; init; }
}

/// <inheritdoc cref="PhotoCheck"/>
internal sealed record CropOverlay(PointPx Crown, PointPx Chin, PointPx EyeLeft, PointPx EyeRight)
{
    public double EyeLineY => PointPx.Between(EyeLeft, EyeRight).Y;
}

/// <summary>The working picture on a screen. Adjustments are in pixels of the working picture, whose size is given beside the JPEG.</summary>
/// <param name="Planned">The window chosen by the program.</param>
/// <param name="Points">In pixels of the working picture.</param>
internal sealed record WorkingView(byte[] Jpeg, int WidthPx, int HeightPx, Adjustment Planned, FacePoints Points);

/// <param name="Applied">The adjustment as it was cut: moved inside the picture where it reached beyond.</param>
internal sealed record AdjustedPreview(byte[] Jpeg, Adjustment Applied, AdjustedGeometry Geometry);

/// <summary>The measures that a window decides, each with its value, unit, range and status.</summary>
internal sealed record AdjustedGeometry(
    Measure HeadHeight, Measure EyeLine, Measure TopMargin, Measure OffCentre, Measure HeadInFrame, Measure Resolution);
