using System.Buffers.Binary;
using System.Text;

namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary>WebP by hand.</summary>
internal static class WebPBytes
{
    /// <summary>One colour all over, which takes no bit at all for a pixel.</summary>
    public static byte[] Lossless(int width, int height)
    {
        var bits = new List<bool>();
        void Put(int value, int count)
        {
            for (var i = 0; i < count; i++) bits.Add(((value >> i) & 1) == 1);
        }

        Put(0x2F, 8);
        Put(width - 1, 14);
        Put(height - 1, 14);
        Put(0, 1 + 3 + 1 + 1 + 1); // no alpha, version, no transform, no colour cache, one group of codes
        foreach (var symbol in new[] { 128, 128, 128, 255, 0 })
        {
            Put(1 | (0 << 1) | (1 << 2), 3); // a code of one symbol, told in eight bits
            Put(symbol, 8);
        }

        while (bits.Count % 16 != 0) bits.Add(false);
        return Riff("VP8L", [.. bits.Chunk(8).Select(eight => (byte)eight.Reverse().Aggregate(0, (all, bit) => (all << 1) | (bit ? 1 : 0)))]);
    }

    /// <summary>The extended header alone, and noughts where the picture should be.</summary>
    public static byte[] Extended(int width, int height, byte flags = 0)
    {
        var body = new byte[10];
        body[0] = flags;
        BinaryPrimitives.WriteInt16LittleEndian(body.AsSpan(4), (short)(width - 1));
        body[6] = (byte)((width - 1) >> 16);
        BinaryPrimitives.WriteInt16LittleEndian(body.AsSpan(7), (short)(height - 1));
        body[9] = (byte)((height - 1) >> 16);
        return [.. Riff("VP8X", body), .. new byte[16]];
    }

    private static byte[] Riff(string kind, byte[] body) =>
        [.. "RIFF"u8, .. Little(body.Length + 12), .. "WEBP"u8, .. Encoding.ASCII.GetBytes(kind), .. Little(body.Length), .. body];

    private static byte[] Little(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];
}
