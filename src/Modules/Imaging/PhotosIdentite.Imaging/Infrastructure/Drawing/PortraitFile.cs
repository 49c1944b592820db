using ImageMagick;
using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Writes a drawing as the files that people send: every format, orientation, profile and date.</summary>
internal static class PortraitFile
{
    /// <param name="kind">jpg, png or webp.</param>
    public static byte[] Write(Mat picture, FileSpec file, string kind = "jpg")
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stored = Stored(picture, file.Orientation);
        if (file.WideGamut || file.Cmyk) return WithProfile(stored, file);
        if (file.Deep) return Deep(stored);
        return kind.ToLowerInvariant() switch
        {
            "jpg" or "jpeg" => JpegSegments.With(Jpeg(stored, file), JpegSegments.Exif(file.Orientation, file.Taken)),
            "png" => Encode(stored, ".png"),
            "webp" => Encode(stored, ".webp", new ImageEncodingParam(ImwriteFlags.WebPQuality, file.Quality)),
            _ => throw new FormatException($"A portrait is not written as '{kind}': jpg, png or webp."),
        };
    }

    private static byte[] Jpeg(Mat picture, FileSpec file) => Encode(
        picture, ".jpg",
        new(ImwriteFlags.JpegQuality, file.Quality),
        new(ImwriteFlags.JpegProgressive, file.Progressive ? 1 : 0),
        new((ImwriteFlags)7, file.Subsampled ? 0x221111 : 0x111111));

    private static byte[] Encode(Mat picture, string ending, params ImageEncodingParam[] settings)
    {
        Cv2.ImEncode(ending, picture, out var bytes, settings);
        return bytes;
    }

    private static byte[] Deep(Mat picture)
    {
        using var deep = new Mat();
        picture.ConvertTo(deep, MatType.CV_16UC3, 257);
        return Encode(deep, ".png");
    }

    private static byte[] WithProfile(Mat picture, FileSpec file)
    {
        using var image = new MagickImage(Encode(picture, ".bmp"));
        if (file.WideGamut) image.TransformColorSpace(ColorProfiles.SRGB, new ColorProfile(WideGamut.Profile()));
        if (file.Cmyk) image.ColorSpace = ColorSpace.CMYK;
        image.Quality = (uint)file.Quality;
        image.Settings.SetDefine(MagickFormat.Jpeg, "sampling-factor", file.Subsampled ? "4:2:0" : "4:4:4");
        return JpegSegments.With(image.ToByteArray(MagickFormat.Jpeg), JpegSegments.Exif(file.Orientation, file.Taken));
    }

    /// <summary>The pixels as a camera held that way stores them.</summary>
    private static Mat Stored(Mat upright, int orientation)
    {
        var stored = new Mat();
        switch (orientation)
        {
            case 2: Cv2.Flip(upright, stored, FlipMode.Y); break;
            case 3: Cv2.Rotate(upright, stored, RotateFlags.Rotate180); break;
            case 4: Cv2.Flip(upright, stored, FlipMode.X); break;
            case 5: Cv2.Transpose(upright, stored); break;
            case 6: Cv2.Rotate(upright, stored, RotateFlags.Rotate90Counterclockwise); break;
            case 7:
                Cv2.Transpose(upright, stored);
                Cv2.Flip(stored, stored, FlipMode.XY);
                break;
            case 8: Cv2.Rotate(upright, stored, RotateFlags.Rotate90Clockwise); break;
            default: upright.CopyTo(stored); break;
        }

        return stored;
    }
}
