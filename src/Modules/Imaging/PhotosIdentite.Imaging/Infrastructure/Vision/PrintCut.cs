using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>The photo as finely as the lab prints, where its own size is coarser: cut from the source, which is never enlarged.</summary>
/// <param name="Jpeg">Null where the source gives no more than the photo has.</param>
/// <param name="Operation">For the log: how fine it is, and whether that is less than the lab prints.</param>
internal sealed record PrintCut(byte[]? Jpeg, string Operation)
{
    /// <param name="window">In pixels of the source.</param>
    /// <param name="finished">The photo's own size.</param>
    /// <returns>Null where the photo is fine enough for the lab.</returns>
    public static PrintCut? Of(DecodedPhoto photo, CropWindow window, DocumentRule rule, OutputSize finished)
    {
        if (OutputSize.PrintOf(rule) is not { } asked) return null;

        var size = asked.WithoutEnlarging(window.Width / asked.Width, pixelsOnly: false);
        if (size.WidthPx <= finished.WidthPx) return new(null, $"print-coarse:{finished.Dpi}");

        using var cut = Cropper.Cut(photo.Pixels, window.At(1 / photo.Scale), new Size(size.WidthPx, size.HeightPx));
        return new(JpegWriter.Write(cut, size.Dpi), size.Dpi < asked.Dpi ? $"print-coarse:{size.Dpi}" : $"print:{size.Dpi}");
    }
}
