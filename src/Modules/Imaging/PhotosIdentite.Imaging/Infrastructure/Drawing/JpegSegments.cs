using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>What a camera writes beside the pixels.</summary>
internal static class JpegSegments
{
    private const int Start = 2;

    public static byte[] With(byte[] jpeg, byte[] segment) =>
        segment.Length == 0 ? jpeg : [.. jpeg[..Start], .. segment, .. jpeg[Start..]];

    /// <summary>The segment with orientation and date; empty when there is nothing to say.</summary>
    public static byte[] Exif(int orientation, DateOnly? taken)
    {
        if (orientation == 1 && taken is null) return [];
        const int FirstDirectory = 8, SubDirectory = 8 + 2 + (2 * 12) + 4, Text = SubDirectory + 2 + 12 + 4;
        var tiff = new byte[Text + 20];
        "II*\0"u8.CopyTo(tiff);
        Long(tiff, 4, FirstDirectory);
        Short(tiff, FirstDirectory, taken is null ? 1 : 2);
        Entry(tiff, FirstDirectory + 2, 0x0112, 3, 1, orientation);
        if (taken is { } day)
        {
            Entry(tiff, FirstDirectory + 14, 0x8769, 4, 1, SubDirectory);
            Short(tiff, SubDirectory, 1);
            Entry(tiff, SubDirectory + 2, 0x9003, 2, 20, Text);
            Encoding.ASCII.GetBytes(day.ToString("yyyy':'MM':'dd", CultureInfo.InvariantCulture) + " 12:00:00\0").CopyTo(tiff,
                Text);
        }

        byte[] head = [0xFF, 0xE1, 0, 0, .. "Exif\0\0"u8];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)(head.Length - 2 + tiff.Length));
        return [.. head, .. tiff];
    }

    private static void Entry(byte[] tiff, int at, int tag, int type, int count, int value)
    {
        Short(tiff, at, tag);
        Short(tiff, at + 2, type);
        Long(tiff, at + 4, count);
        Long(tiff, at + 8, value);
    }

    private static void Short(byte[] tiff, int at, int value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(at), (ushort)value);

    private static void Long(byte[] tiff, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(at), value);
}
