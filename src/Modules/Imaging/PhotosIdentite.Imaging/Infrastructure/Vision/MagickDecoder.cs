using System.Runtime.InteropServices;
using ImageMagick;
using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Decodes whatever is not a plain JPEG: PNG, WebP, HEIC, CMYK, 16 bits, colours of another profile.</summary>
internal static class MagickDecoder
{
    private const int StripRows = 64;

    private static readonly Dictionary<ImageFormat, MagickFormat> Formats = new()
    {
        [ImageFormat.Jpeg] = MagickFormat.Jpeg,
        [ImageFormat.Png] = MagickFormat.Png,
        [ImageFormat.WebP] = MagickFormat.WebP,
        [ImageFormat.Heic] = MagickFormat.Heic,
    };

    public static Result<(DecodedPhoto Photo, ExifFacts Exif)> Decode(byte[] bytes, ImageHeader header, int reduction)
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

            var exif = ExifFacts.Read(image.GetExifProfile());
            return Result.Of((Upright(image, header), exif));
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

        return new DecodedPhoto(Copied(image), scale);
    }

    // In strips: a third copy of a whole picture would cost more than the picture.
    private static Mat Copied(MagickImage image)
    {
        var (width, height) = ((int)image.Width, (int)image.Height);
        var copy = new Mat(height, width, MatType.CV_8UC3);
        using var pixels = image.GetPixelsUnsafe();
        for (var top = 0; top < height; top += StripRows)
        {
            var rows = Math.Min(StripRows, height - top);
            var strip = pixels.ToByteArray(0, top, (uint)width, (uint)rows, PixelMapping.BGR)
                ?? throw new InvalidOperationException("No pixels came out of the picture.");
            Marshal.Copy(strip, 0, copy.Ptr(top), strip.Length);
        }

        return copy;
    }
}
