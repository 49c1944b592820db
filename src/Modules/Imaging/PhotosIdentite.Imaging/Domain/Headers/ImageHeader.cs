using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Headers;

/// <summary>
/// What a picture says of itself in its first bytes, read by our own code so that no decoder sees a bomb.
/// Width and height in pixels as stored, before any turn asked for by EXIF.
/// </summary>
internal sealed record ImageHeader(ImageFormat Format, int Width, int Height)
{
    /// <summary>Enough for the header of any camera; a picture whose size comes later is not read.</summary>
    public const int PrefixBytes = 1024 * 1024;

    public const long MaxBytes = 20 * 1024 * 1024;
    public const long MaxPixels = 60_000_000;
    public const int MaxSide = 12_000;

    /// <param name="prefix">The first <see cref="PrefixBytes"/> bytes, or all when there are fewer.</param>
    public static Result<ImageHeader> Read(ReadOnlySpan<byte> prefix)
    {
        if (prefix.IsEmpty) return HeaderRefusals.Empty;

        var found = Parse(prefix);
        if (!found.Succeeded) return found;

        var header = found.Value;
        if (header.Width < 1 || header.Height < 1) return HeaderRefusals.Corrupt;
        if (header.Width > MaxSide || header.Height > MaxSide) return HeaderRefusals.TooManyPixels;
        return (long)header.Width * header.Height > MaxPixels ? HeaderRefusals.TooManyPixels : found;
    }

    private static Result<ImageHeader> Parse(ReadOnlySpan<byte> prefix)
    {
        if (JpegHeader.Starts(prefix)) return JpegHeader.Read(prefix);
        if (PngHeader.Starts(prefix)) return PngHeader.Read(prefix);
        if (WebPHeader.Starts(prefix)) return WebPHeader.Read(prefix);
        if (HeicHeader.Starts(prefix)) return HeicHeader.Read(prefix);
        return prefix[..Math.Min(prefix.Length, 1024)].IndexOf("%PDF-"u8) >= 0 ? HeaderRefusals.Pdf : HeaderRefusals.Type;
    }
}

/// <summary>The formats a portrait may come in.</summary>
internal enum ImageFormat
{
    Jpeg,
    Png,
    WebP,
    Heic,
}
