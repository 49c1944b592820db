using System.Buffers.Binary;
using System.Text;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>The photos that tests send.</summary>
internal static class Faces
{
    public static string Astronaut => Path.Combine(SiteGround.Repository, "tests/PhotosIdentite.EndToEnd/Faces/astronaut.png");

    /// <summary>The same picture, saying something in its EXIF block and in a comment, as a camera or an editor would.</summary>
    public static string WithNotes(string png, string note, string folder)
    {
        var bytes = File.ReadAllBytes(png);
        const int AfterHeader = 8 + 12 + 13; // signature, then the IHDR chunk
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, "noted.png");
        File.WriteAllBytes(path,
        [
            .. bytes[..AfterHeader], .. Chunk("eXIf", Exif(note)), .. Chunk("tEXt", Encoding.Latin1.GetBytes($"Comment\0{note}")), .. bytes[AfterHeader..],
        ]);
        return path;
    }

    // TIFF, little end first: one directory with one entry, ImageDescription (0x010E, ASCII), whose text follows.
    private static byte[] Exif(string note)
    {
        var text = Encoding.ASCII.GetBytes(note + "\0");
        var head = new byte[26];
        "II*\0"u8.CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(8), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(10), 0x010E);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(12), 2);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(14), text.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(18), 26);
        return [.. head, .. text];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc32(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }

        return ~crc;
    }
}
