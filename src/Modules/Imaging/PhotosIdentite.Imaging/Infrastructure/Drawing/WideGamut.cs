using System.Buffers.Binary;
using System.Text;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>
/// A colour profile such as phones write, of our own making: wider primaries than sRGB, gamma 2.2 (ICC version 2).
/// </summary>
internal static class WideGamut
{
    private const int HeaderBytes = 128;

    public static byte[] Profile()
    {
        (string Sign, byte[] Data)[] tags =
        [
            ("desc", Description("Wide gamut of a drawn portrait")),
            ("cprt", [.. "text\0\0\0\0"u8, .. "Public domain\0"u8]),
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.51512, 0.2412, -0.00105)),
            ("gXYZ", Xyz(0.29198, 0.69225, 0.04189)),
            ("bXYZ", Xyz(0.1571, 0.06657, 0.78407)),
            ("rTRC", Gamma()), ("gTRC", Gamma()), ("bTRC", Gamma()),
        ];

        var directory = new List<byte>(Big(tags.Length));
        var data = new List<byte>();
        var start = HeaderBytes + 4 + (12 * tags.Length);
        foreach (var (sign, bytes) in tags)
        {
            directory.AddRange([.. Encoding.ASCII.GetBytes(sign), .. Big(start + data.Count), .. Big(bytes.Length)]);
            data.AddRange(bytes);
            while (data.Count % 4 != 0) data.Add(0);
        }

        return [.. Header(start + data.Count), .. directory, .. data];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderBytes];
        Big(size).CopyTo(header, 0);
        header[8] = 2;
        header[9] = 0x10;
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        header[25] = 1;
        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(0.9642, 1, 0.8249)[8..].CopyTo(header, 68);
        return header;
    }

    private static byte[] Description(string text)
    {
        var ascii = Encoding.ASCII.GetBytes(text + "\0");
        return [.. "desc\0\0\0\0"u8, .. Big(ascii.Length), .. ascii, .. new byte[4 + 4 + 2 + 1 + 67]];
    }

    private static byte[] Xyz(double x, double y, double z) => [.. "XYZ \0\0\0\0"u8, .. Fixed(x), .. Fixed(y), .. Fixed(z)];

    private static byte[] Gamma() => [.. "curv\0\0\0\0"u8, .. Big(1), 0x02, 0x33];

    private static byte[] Fixed(double value) => Big((int)Math.Round(value * 65536));

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
