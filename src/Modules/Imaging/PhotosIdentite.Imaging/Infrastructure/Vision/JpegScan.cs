using System.Buffers.Binary;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>What a whole JPEG file says of itself, found by walking its markers without decoding a pixel.</summary>
/// <param name="Scans">Passes over the picture; a decoder's time grows with them, so a file of very many is an attack.</param>
/// <param name="Complete">Its end marker is there.</param>
/// <param name="ForeignColours">It carries a colour profile that is not sRGB.</param>
internal sealed record JpegScan(int Components, int Scans, bool Complete, bool ForeignColours, byte[]? Exif)
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Exchangeable = 0xE1;
    private const byte Profile = 0xE2;

    public static JpegScan Read(ReadOnlySpan<byte> jpeg)
    {
        var found = new JpegScan(0, 0, false, false, null);
        var at = 2;
        while (at + 2 <= jpeg.Length)
        {
            if (jpeg[at] != 0xFF || jpeg[at + 1] is 0xFF or 0x00 or (>= 0xD0 and <= 0xD7))
            {
                at = NextMarker(jpeg, at + 1);
                continue;
            }

            var marker = jpeg[at + 1];
            if (marker == EndOfImage) return found with { Complete = true };
            if (at + 4 > jpeg.Length) break;

            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            var body = jpeg.Slice(at + 4, Math.Max(0, Math.Min(length - 2, jpeg.Length - at - 4)));
            found = With(found, marker, body);
            at += 2 + Math.Max(2, (int)length);
            if (marker == StartOfScan) at = NextMarker(jpeg, at);
        }

        return found;
    }

    private static JpegScan With(JpegScan found, byte marker, ReadOnlySpan<byte> body) => marker switch
    {
        StartOfScan => found with { Scans = found.Scans + 1 },
        0xC0 or 0xC1 or 0xC2 when body.Length > 5 => found with { Components = body[5] },
        Exchangeable when found.Exif is null && body.StartsWith("Exif\0\0"u8) => found with { Exif = body.ToArray() },
        Profile when body.StartsWith("ICC_PROFILE\0\u0001"u8) => found with { ForeignColours = !SaysSrgb(body) },
        _ => found,
    };

    private static bool SaysSrgb(ReadOnlySpan<byte> profile) =>
        profile.IndexOf("sRGB"u8) >= 0 || profile.IndexOf("s\0R\0G\0B"u8) >= 0;

    private static int NextMarker(ReadOnlySpan<byte> jpeg, int from)
    {
        while (from < jpeg.Length && jpeg[from..].IndexOf((byte)0xFF) is var step and >= 0)
        {
            from += step;
            if (from + 1 >= jpeg.Length) break;
            if (jpeg[from + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7))) return from;
            from++;
        }

        return jpeg.Length;
    }
}
