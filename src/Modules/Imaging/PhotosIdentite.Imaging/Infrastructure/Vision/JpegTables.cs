using System.Buffers.Binary;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>How hard a JPEG was compressed, read from its luminance table: the inverse of how encoders scale the standard's example.</summary>
internal static class JpegTables
{
    // The luminance table of ITU-T T.81, annex K, in the zigzag order of the file.
    private static readonly byte[] Example =
    [
        16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61, 60, 57, 51,
        56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99,
    ];

    /// <summary>1 to 100; null when there is no table before the picture's data.</summary>
    public static int? Quality(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 4 <= jpeg.Length && jpeg[at] == 0xFF;)
        {
            var (marker, length) = (jpeg[at + 1], BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]));
            if (marker == 0xDA || length < 2 || at + 2 + length > jpeg.Length) return null;
            if (marker == 0xDB && Luminance(jpeg.Slice(at + 4, length - 2)) is { } found) return found;
            at += 2 + length;
        }

        return null;
    }

    private static int? Luminance(ReadOnlySpan<byte> tables)
    {
        while (tables.Length > 0)
        {
            var wide = tables[0] >> 4 != 0;
            var size = 1 + (wide ? 128 : 64);
            if (tables.Length < size) return null;
            if ((tables[0] & 15) == 0) return Scaled(tables[1..size], wide);
            tables = tables[size..];
        }

        return null;
    }

    private static int Scaled(ReadOnlySpan<byte> table, bool wide)
    {
        var percent = 0.0;
        for (var i = 0; i < 64; i++)
            percent += 100.0 * (wide ? BinaryPrimitives.ReadUInt16BigEndian(table[(2 * i)..]) : table[i]) / Example[i];
        percent /= 64;
        return (int)Math.Clamp(Math.Round(percent <= 100 ? (200 - percent) / 2 : 5000 / percent), 1, 100);
    }
}
