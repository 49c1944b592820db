using System.Buffers.Binary;
using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Writes sRGB JPEG with an exact density and no other word about the picture.</summary>
internal static class JpegWriter
{
    private const ImwriteFlags SamplingFactor = (ImwriteFlags)7; // IMWRITE_JPEG_SAMPLING_FACTOR, which the wrapper does not name
    private const int FullColour = 0x111111;
    private const int HalfColour = 0x221111;
    private const int Least = 60;
    private const int Usual = 95;
    private const int Most = 100;

    /// <summary>As light and as heavy as the document's form asks.</summary>
    public static byte[] Write(Mat bgr, int dpi, DigitalRule? form) => Write(bgr, dpi, form?.MinKb, form?.MaxKb, form?.MaxCompression);

    /// <summary>
    /// The best quality whose file is within the weights, in thousands of bytes: at most 95, and above it only to reach a least weight.
    /// Colour loses resolution last. Weights that cannot be reached are missed, never met by padding: <c>file-weight</c> says so.
    /// </summary>
    /// <param name="maxCompression">How many times lighter than its bare pixels the file may be: a least weight as well.</param>
    public static byte[] Write(Mat bgr, int dpi, int? minKb = null, int? maxKb = null, double? maxCompression = null)
    {
        var usual = Encode(bgr, dpi, Usual, FullColour);
        var bare = bgr.Total() * 3;
        var min = Math.Max((minKb ?? 0) * 1024, (int)Math.Ceiling(bare / (maxCompression ?? bare))); // a form may count in 1000 or 1024
        var max = maxKb * 1000;
        if (usual.Length < min) return Heavier(bgr, dpi, min, max) ?? usual;
        if (!(usual.Length > max)) return usual;

        return Lighter(bgr, dpi, max.Value, Usual - 1, FullColour)
            ?? Lighter(bgr, dpi, max.Value, Usual, HalfColour)
            ?? Encode(bgr, dpi, Least, HalfColour);
    }

    /// <summary>The highest quality that is light enough.</summary>
    private static byte[]? Lighter(Mat bgr, int dpi, int max, int highest, int sampling)
    {
        byte[]? best = null;
        for (var (low, high) = (Least, highest); low <= high;)
        {
            var quality = (low + high) / 2;
            var bytes = Encode(bgr, dpi, quality, sampling);
            (best, low, high) = bytes.Length <= max ? (bytes, quality + 1, high) : (best, low, quality - 1);
        }

        return best;
    }

    /// <summary>The lowest quality that is heavy enough, or the highest there is; null when that would be too heavy.</summary>
    private static byte[]? Heavier(Mat bgr, int dpi, int min, int? max)
    {
        var best = Encode(bgr, dpi, Most, FullColour);
        for (var (low, high) = (Usual + 1, Most - 1); low <= high;)
        {
            var quality = (low + high) / 2;
            var bytes = Encode(bgr, dpi, quality, FullColour);
            (best, low, high) = bytes.Length >= min ? (bytes, low, quality - 1) : (best, quality + 1, high);
        }

        return best.Length > max ? null : best;
    }

    internal static byte[] Encode(Mat bgr, int dpi, int quality, int sampling)
    {
        Cv2.ImEncode(".jpg", bgr, out var jpeg,
            new ImageEncodingParam(ImwriteFlags.JpegQuality, quality),
            new ImageEncodingParam(SamplingFactor, sampling),
            new ImageEncodingParam(ImwriteFlags.JpegOptimize, 1));
        return WithDensity(jpeg, dpi);
    }

    /// <summary>The encoder leaves the density of its JFIF header unset.</summary>
    private static byte[] WithDensity(byte[] jpeg, int dpi)
    {
        if (!jpeg.AsSpan(6).StartsWith("JFIF\0"u8)) throw new InvalidOperationException("The encoder wrote no JFIF header.");

        jpeg[13] = 1; // pixels per inch
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(14), checked((ushort)dpi));
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(16), checked((ushort)dpi));
        return jpeg;
    }
}
