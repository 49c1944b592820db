using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>The document's file where its form asks for another shape than the print's: a second cut about the same head.</summary>
internal static class SeparateFile
{
    /// <param name="window">Of the print, in pixels of the source.</param>
    /// <returns>Null where one picture serves both.</returns>
    public static byte[]? Cut(DecodedPhoto photo, CropWindow window, DocumentRule rule)
    {
        if (OutputSize.FileOf(rule) is not { } asked) return null;

        var (width, height) = (photo.Pixels.Width * photo.Scale, photo.Pixels.Height * photo.Scale);
        var frame = window.Shaped((double)asked.WidthPx / asked.HeightPx, width, height);
        var size = asked.WithoutEnlarging(frame.Height / asked.Height, pixelsOnly: true);
        using var finished = Cropper.Cut(photo.Pixels, frame.At(1 / photo.Scale), new Size(size.WidthPx, size.HeightPx));
        return JpegWriter.Write(finished, size.Dpi, rule.Digital);
    }
}
