using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PhotosIdentite.Imaging.Tests.Unit;

/// <summary>Files made to hurt a decoder, written byte by byte.</summary>
internal static class HostileFiles
{
    /// <summary>336 bytes that declare a picture of any size.</summary>
    public static byte[] Jpeg(ushort width, ushort height, byte marker = 0xC0, byte precision = 8)
    {
        var file = new byte[336];
        byte[] head = [0xFF, 0xD8, 0xFF, marker, 0, 17, precision, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3];
        head.CopyTo(file, 0);
        return file;
    }

    public static byte[] Png(uint width, uint height, bool animated = false)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        header[8] = 1;
        Chunk(file, "IHDR", header);
        if (animated) Chunk(file, "acTL", new byte[8]);
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(new byte[Math.Min(4_000_000, ((width / 8) + 1L) * height)]);
        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    public static byte[] WebP(int width, int height, byte flags = 0)
    {
        var file = new byte[40];
        "RIFF"u8.CopyTo(file);
        "WEBPVP8X"u8.CopyTo(file.AsSpan(8));
        file[16] = 10;
        file[20] = flags;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), width - 1);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(27), height - 1);
        return file;
    }

    public static byte[] Heic(uint width, uint height, string brand = "heic")
    {
        var ispe = Box("ispe", [0, 0, 0, 0, .. Big(width), .. Big(height)]);
        var meta = Box("meta", [0, 0, 0, 0, .. Box("iprp", Box("ipco", ispe))]);
        return [.. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0]), .. meta];
    }

    private static byte[] Box(string type, byte[] body) => [.. Big((uint)body.Length + 8), .. Encoding.ASCII.GetBytes(type), .. body];

    private static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static void Chunk(MemoryStream file, string type, byte[] body)
    {
        file.Write(Big((uint)body.Length));
        file.Write(Encoding.ASCII.GetBytes(type));
        file.Write(body);
        file.Write(new byte[4]); // the checksum: no header reader looks at it
    }
}
