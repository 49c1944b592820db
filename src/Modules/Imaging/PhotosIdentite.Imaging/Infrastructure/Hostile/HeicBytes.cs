using System.Text;

namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary>The boxes of a HEIC that say how large it is, and no picture in them.</summary>
internal static class HeicBytes
{
    public static byte[] Empty(uint width, uint height, string brand = "heic") =>
        [.. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0]), .. Meta(Size(width, height))];

    public static byte[] Size(uint width, uint height) => Box("ispe", [0, 0, 0, 0, .. PngBytes.Big(width), .. PngBytes.Big(height)]);

    public static byte[] Meta(params byte[] properties) => Box("meta", [0, 0, 0, 0, .. Box("iprp", Box("ipco", properties))]);

    /// <summary>The same picture, saying that it has another size.</summary>
    public static byte[] Lying(byte[] picture, uint width, uint height)
    {
        var told = picture.ToArray();
        for (var at = told.AsSpan().IndexOf("ispe"u8); at >= 0;)
        {
            PngBytes.Big(width).CopyTo(told, at + 8);
            PngBytes.Big(height).CopyTo(told, at + 12);
            var next = told.AsSpan(at + 16).IndexOf("ispe"u8);
            at = next < 0 ? -1 : at + 16 + next;
        }

        return told;
    }

    private static byte[] Box(string type, byte[] body) => [.. PngBytes.Big((uint)body.Length + 8), .. Encoding.ASCII.GetBytes(type), .. body];
}
