using System.Buffers.Binary;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Headers;

/// <summary>
/// Looks through a whole file, before any library does, for what makes a small file dear: scans over scans, chunks over chunks, pixels
/// out of nothing. Cameras and editors are far below every limit.
/// </summary>
internal static class PhotoShape
{
    public const int MostScans = 64;
    public const int MostChunks = 10_000;
    public const int MostPixelsOfAByte = 20;
    public const long MostCoefficients = 100_000_000;

    // Below this size a picture of one colour is nobody's bomb.
    private const long WorthAsking = 4_000_000;

    private const int PngDepth = 24, PngStrips = 28;

    /// <summary>Null when a decoder may see it.</summary>
    public static Refusal? Refusal(ReadOnlySpan<byte> file, ImageHeader header) => header.Format switch
    {
        ImageFormat.Jpeg => OfJpeg(file, header),
        ImageFormat.Png => IsOutOfNothing(file, header) || Chunks(file) > MostChunks ? HeaderRefusals.Corrupt : null,
        _ => IsOutOfNothing(file, header) ? HeaderRefusals.Corrupt : null,
    };

    // What cannot be reduced while it is decoded is held whole: a photo has a byte for ten pixels at the very least.
    private static bool IsOutOfNothing(ReadOnlySpan<byte> file, ImageHeader header) =>
        (long)header.Width * header.Height * Weight(file, header.Format) > WorthAsking + ((long)MostPixelsOfAByte * file.Length);

    // A PNG of 16 bits, or in seven strips, is unpacked whole before it is read.
    private static int Weight(ReadOnlySpan<byte> file, ImageFormat format) =>
        format == ImageFormat.Png && file.Length > PngStrips ? (file[PngDepth] == 16 ? 2 : 1) * (file[PngStrips] == 1 ? 2 : 1) : 1;

    // All coefficients of a progressive picture are held until its last scan.
    private static Refusal? OfJpeg(ReadOnlySpan<byte> file, ImageHeader header)
    {
        var (scans, coefficients) = (0, 0L);
        for (var at = 2; at + 4 <= file.Length;)
        {
            var step = file[at..].IndexOf((byte)0xFF);
            if (step < 0 || at + step + 4 > file.Length) break;

            at += step;
            var marker = file[at + 1];
            if (marker == 0xD9) break; // what follows is another file: a film, a depth map
            if (marker is 0 or 0x01 or 0xFF or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker == 0xDA && ++scans > MostScans) return HeaderRefusals.Corrupt;
            if (marker == 0xC2) coefficients = Coefficients(file[(at + 4)..], header);
            if (coefficients > MostCoefficients) return HeaderRefusals.Corrupt;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }

    private static long Coefficients(ReadOnlySpan<byte> frame, ImageHeader header)
    {
        if (frame.Length < 6 || frame.Length < 6 + (frame[5] * 3)) return 0;

        var (across, down, samples) = (1, 1, 0);
        for (var component = 0; component < frame[5]; component++)
        {
            var factors = frame[7 + (component * 3)];
            (across, down) = (Math.Max(across, factors >> 4), Math.Max(down, factors & 15));
            samples += (factors >> 4) * (factors & 15);
        }

        return (long)header.Width * header.Height * samples / (across * down);
    }

    private static int Chunks(ReadOnlySpan<byte> png)
    {
        var chunks = 0;
        for (long at = 8; at + 8 <= png.Length && chunks <= MostChunks; chunks++)
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(png[(int)at..]);
        return chunks;
    }
}
