using ImageMagick;
using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>
/// Turns the bytes of a photo into upright sRGB pixels. Runs in the worker only. Plain JPEG goes through OpenCV, which decodes it at a
/// fraction of ImageMagick's cost; whatever needs colours converted, or is no JPEG, through ImageMagick.
/// </summary>
internal sealed class PhotoDecoder(byte[] bytes, ImageHeader header)
{
    private readonly JpegScan? _jpeg = header.Format == ImageFormat.Jpeg ? JpegScan.Read(bytes) : null;

    /// <summary>How often a picture was decoded so far.</summary>
    public int Decodes { get; private set; }

    /// <summary>Upright; before the first decoding only of a JPEG.</summary>
    public ExifFacts Exif { get; private set; } = ExifFacts.None;

    /// <summary>Whether a smaller picture can be had for less than the whole one.</summary>
    public bool Reducible => _jpeg is not null;

    /// <param name="reduction">1, 2, 4 or 8: JPEG is decoded so much smaller at a fraction of the cost; others come whole.</param>
    public Result<DecodedPhoto> Decode(int reduction)
    {
        if (_jpeg is { Complete: false } or { Scans: > PhotoShape.MostScans }) return HeaderRefusals.Corrupt;

        Decodes++;
        if (_jpeg is { Components: 1 or 3, ForeignColours: false }) return Plain(reduction);

        var decoded = MagickDecoder.Decode(bytes, header, reduction);
        if (decoded.Refusal is { } refusal) return refusal;
        Exif = decoded.Value.Exif;
        return Result.Of(decoded.Value.Photo);
    }

    private Result<DecodedPhoto> Plain(int reduction)
    {
        Exif = ExifFacts.Read(_jpeg!.Exif is { } exif ? new ExifProfile(exif) : null);
        var flags = ImreadModes.IgnoreOrientation | reduction switch
        {
            8 => ImreadModes.ReducedColor8,
            4 => ImreadModes.ReducedColor4,
            2 => ImreadModes.ReducedColor2,
            _ => ImreadModes.Color,
        };
        var pixels = Cv2.ImDecode(bytes, flags);
        if (pixels.Empty())
        {
            pixels.Dispose();
            return HeaderRefusals.Corrupt;
        }

        var scale = (double)header.Width / pixels.Width;
        return Result.Of(new DecodedPhoto(Upright(pixels, Exif.Orientation), scale));
    }

    /// <summary>As EXIF numbers the eight ways to hold a camera.</summary>
    private static Mat Upright(Mat pixels, int orientation)
    {
        if (orientation is 2 or 5 or 7) Cv2.Flip(pixels, pixels, FlipMode.Y);
        if (orientation is 4) Cv2.Flip(pixels, pixels, FlipMode.X);
        RotateFlags? turn = orientation switch
        {
            3 => RotateFlags.Rotate180,
            6 or 7 => RotateFlags.Rotate90Clockwise,
            5 or 8 => RotateFlags.Rotate90Counterclockwise,
            _ => null,
        };
        if (turn is not { } by) return pixels;

        using var lying = pixels;
        var upright = new Mat();
        Cv2.Rotate(lying, upright, by);
        return upright;
    }
}

/// <param name="Pixels">Upright, blue-green-red, 8 bits.</param>
/// <param name="Scale">How many pixels of the source one of these stands for.</param>
internal sealed record DecodedPhoto(Mat Pixels, double Scale) : IDisposable
{
    public void Dispose() => Pixels.Dispose();
}
