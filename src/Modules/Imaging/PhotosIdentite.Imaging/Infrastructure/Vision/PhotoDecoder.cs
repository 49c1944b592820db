using ImageMagick;
using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Turns the bytes of a photo into upright sRGB pixels. Runs in the worker only.</summary>
internal static class PhotoDecoder
{
    private static readonly Dictionary<ImageFormat, MagickFormat> Formats = new()
    {
        [ImageFormat.Jpeg] = MagickFormat.Jpeg,
        [ImageFormat.Png] = MagickFormat.Png,
        [ImageFormat.WebP] = MagickFormat.WebP,
        [ImageFormat.Heic] = MagickFormat.Heic,
    };

    /// <param name="reduction">1, 2, 4 or 8: JPEG is decoded so much smaller at a fraction of the cost; others come whole.</param>
    public static Result<DecodedPhoto> Decode(byte[] bytes, ImageHeader header, int reduction)
    {
        var settings = new MagickReadSettings { Format = Formats[header.Format] };
        if (header.Format == ImageFormat.Jpeg && reduction > 1)
            settings.SetDefine(MagickFormat.Jpeg, "size", $"{header.Width / reduction}x{header.Height / reduction}");

        using var image = new MagickImage();
        var broken = false;
        image.Warning += (_, warning) => broken |= warning.Message.Contains("remature end", StringComparison.Ordinal);
        try
        {
            image.Read(bytes, settings);
            if (broken) return HeaderRefusals.Corrupt;
            return Result.Of(Upright(image, header));
        }
        catch (MagickResourceLimitErrorException)
        {
            return HeaderRefusals.TooManyPixels;
        }
        catch (MagickException)
        {
            return HeaderRefusals.Corrupt;
        }
    }

    private static DecodedPhoto Upright(MagickImage image, ImageHeader header)
    {
        var scale = (double)header.Width / image.Width;
        image.AutoOrient();
        if (image.HasAlpha)
        {
            image.BackgroundColor = MagickColors.White;
            image.Alpha(AlphaAction.Remove);
        }

        if (image.GetColorProfile() is { } profile && profile.Description?.Contains("sRGB", StringComparison.Ordinal) != true)
            image.TransformColorSpace(profile, ColorProfiles.SRGB);
        else if (image.ColorSpace == ColorSpace.CMYK)
            image.ColorSpace = ColorSpace.sRGB;

        using var pixels = image.GetPixelsUnsafe();
        var bgr = pixels.ToByteArray(PixelMapping.BGR) ?? throw new InvalidOperationException("No pixels came out of the picture.");
        using var borrowed = Mat.FromPixelData((int)image.Height, (int)image.Width, MatType.CV_8UC3, bgr);
        return new DecodedPhoto(borrowed.Clone(), scale);
    }
}

/// <param name="Pixels">Upright, blue-green-red, 8 bits.</param>
/// <param name="Scale">How many pixels of the source one of these stands for.</param>
internal sealed record DecodedPhoto(Mat Pixels, double Scale) : IDisposable
{
    public void Dispose() => Pixels.Dispose();
}
