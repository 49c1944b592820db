using System.Buffers.Binary;

namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary>JPEG by hand: an even grey surface of any size, two bits a block.</summary>
internal static class JpegBytes
{
    public static readonly byte[] Start = [0xFF, 0xD8];
    public static readonly byte[] End = [0xFF, 0xD9];

    private static readonly byte[] Quantisation = Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]);

    public static byte[] Flat(int width, int height, int components = 1, params byte[] before) =>
    [
        .. Start, .. before, .. Quantisation, .. Frame(0xC0, width, height, components), .. Codes(0, 0), .. Codes(0x10, 0),
        .. FirstScan(components, 63), .. Blocks(width, height, 2 * components), .. End,
    ];

    /// <summary>After the first scan, the same one over every block again and again, each some bytes long.</summary>
    public static byte[] Scans(int width, int height, int scans, int components = 1)
    {
        var blocks = (width + 7) / 8 * ((height + 7) / 8);
        byte[] again = [0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0, .. Skips(blocks)];
        return
        [
            .. Start, .. Quantisation, .. Frame(0xC2, width, height, components), .. Codes(0, 0), .. Codes(0x10, 0xE0),
            .. FirstScan(components, 0), .. Blocks(width, height, components), .. Enumerable.Repeat(again, scans).SelectMany(scan => scan), .. End,
        ];
    }

    public static byte[] Frame(byte marker, int width, int height, int components, byte precision = 8) => Segment(marker,
    [
        precision, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)components,
        .. Enumerable.Range(1, components).SelectMany(id => new byte[] { (byte)id, 0x11, 0 }),
    ]);

    public static byte[] Segment(byte marker, params byte[] body)
    {
        var segment = new byte[4 + body.Length];
        (segment[0], segment[1]) = (0xFF, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(body.Length + 2));
        body.CopyTo(segment, 4);
        return segment;
    }

    // One symbol, one bit long.
    private static byte[] Codes(byte table, byte symbol) => Segment(0xC4, [table, 1, .. new byte[15], symbol]);

    private static byte[] FirstScan(int components, byte last) => Segment(0xDA,
        [(byte)components, .. Enumerable.Range(1, components).SelectMany(id => new byte[] { (byte)id, 0 }), 0, last, 0]);

    private static byte[] Blocks(int width, int height, int bits) => new byte[(((width + 7) / 8 * ((height + 7) / 8) * bits) + 7) / 8];

    // "The next 32 767 blocks end here" until all do: a zero and fourteen ones each.
    private static byte[] Skips(int blocks)
    {
        var bits = Enumerable.Range(0, (blocks / 32_767) + 1).SelectMany(_ => Enumerable.Repeat(true, 14).Prepend(false)).ToList();
        while (bits.Count % 8 != 0) bits.Add(true);
        var packed = bits.Chunk(8).Select(eight => (byte)eight.Aggregate(0, (all, bit) => (all << 1) | (bit ? 1 : 0)));
        return [.. packed.SelectMany(one => one == 0xFF ? new byte[] { 0xFF, 0 } : [one])];
    }
}
