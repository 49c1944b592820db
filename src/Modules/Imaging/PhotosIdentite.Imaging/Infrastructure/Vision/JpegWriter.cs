using ImageMagick;
using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Writes sRGB JPEG with an exact density and no other word about the picture.</summary>
internal static class JpegWriter
{
    private const uint Best = 95;
    private const uint Most = 100;
    private const uint Least = 60;

    public static byte[] Write(Mat bgr, int dpi, int? minKb = null, int? maxKb = null)
    {
        var bytes = Encode(bgr, dpi, Best);
        if (bytes.Length < minKb * 1000) bytes = Encode(bgr, dpi, Most);
        for (var quality = Best - 5; bytes.Length > maxKb * 1000 && quality >= Least; quality -= 5)
            bytes = Encode(bgr, dpi, quality);
        return bytes;
    }

    private static byte[] Encode(Mat bgr, int dpi, uint quality)
    {
        bgr.GetArray(out Vec3b[] pixels);
        using var image = new MagickImage();
        image.ReadPixels(
            System.Runtime.InteropServices.MemoryMarshal.AsBytes(pixels.AsSpan()),
            new PixelReadSettings((uint)bgr.Width, (uint)bgr.Height, StorageType.Char, PixelMapping.BGR));
        image.Format = MagickFormat.Jpeg;
        image.Quality = quality;
        image.Density = new Density(dpi, DensityUnit.PixelsPerInch);
        image.Settings.SetDefine(MagickFormat.Jpeg, "sampling-factor", "4:4:4");
        image.Strip();
        return image.ToByteArray();
    }
}
