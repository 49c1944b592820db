using System.Buffers.Binary;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>What a JPEG file says of itself, read by hand: the site's own libraries do not judge themselves.</summary>
/// <param name="Others">Every segment that is neither picture nor density: metadata (APP1…, COM).</param>
/// <param name="Trailing">Bytes after the picture's end.</param>
internal sealed record JpegFacts(int Width, int Height, int DpiX, int DpiY, IReadOnlyList<string> Others, int Trailing)
{
    public static JpegFacts Read(byte[] file)
    {
        Assert.True(file is [0xFF, 0xD8, ..], "Not a JPEG.");
        var (width, height, dpiX, dpiY, others) = (0, 0, 0, 0, new List<string>());
        for (var at = 2; ;)
        {
            var (marker, length) = (file[at + 1], BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2)));
            var body = file.AsSpan(at + 4, length - 2);
            if (marker is >= 0xC0 and <= 0xC2)
                (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(body[1..]), BinaryPrimitives.ReadUInt16BigEndian(body[3..]));
            else if (marker == 0xE0 && body.StartsWith("JFIF\0"u8) && body[7] == 1)
                (dpiX, dpiY) = (BinaryPrimitives.ReadUInt16BigEndian(body[8..]), BinaryPrimitives.ReadUInt16BigEndian(body[10..]));
            else if (marker is >= 0xE0 and <= 0xEF or 0xFE)
                others.Add($"{marker:X2}");
            if (marker == 0xDA) break;
            at += 2 + length;
        }

        var end = file.AsSpan().LastIndexOf(new byte[] { 0xFF, 0xD9 });
        return new JpegFacts(width, height, dpiX, dpiY, others, file.Length - end - 2);
    }
}
