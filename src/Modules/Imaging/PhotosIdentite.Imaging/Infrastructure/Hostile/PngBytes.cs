using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary>PNG by hand, checksums included: a black surface of any size.</summary>
internal static class PngBytes
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n =>
        Enumerable.Range(0, 8).Aggregate((uint)n, (crc, _) => (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1))];

    /// <param name="kind">The colour type: 0 grey, 2 colours.</param>
    /// <param name="most">How many bytes of pixels at most are there; a header may promise more.</param>
    public static byte[] Black(uint width, uint height, byte depth = 1, byte kind = 0, bool strips = false, int most = 4_000_000, params byte[][] before)
    {
        var pixels = Math.Min(most, ((width * (long)depth * (kind == 2 ? 3 : 1) / 8) + 9) * height);
        byte[] header = [.. Big(width), .. Big(height), depth, kind, 0, 0, strips ? (byte)1 : (byte)0];
        return
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. before.SelectMany(chunk => chunk),
            .. Chunk("IDAT", Packed(pixels)), .. Chunk("IEND"),
        ];
    }

    public static byte[] Chunk(string type, params byte[] body)
    {
        byte[] marked = [.. Encoding.ASCII.GetBytes(type), .. body];
        var crc = ~marked.Aggregate(uint.MaxValue, (crc, one) => Table[(byte)(crc ^ one)] ^ (crc >> 8));
        return [.. Big((uint)body.Length), .. marked, .. Big(crc)];
    }

    /// <summary>So many zeros, a thousandth as long.</summary>
    public static byte[] Packed(long zeros)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var block = new byte[1 << 16]; zeros > 0; zeros -= block.Length)
                zip.Write(block, 0, (int)Math.Min(zeros, block.Length));
        return packed.ToArray();
    }

    public static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
