namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary>PNGs: impossible sizes, bombs in the pixels, in a text and in a profile, endless chunks, films.</summary>
internal static class HostilePngs
{
    private const long Bomb = 500_000_000;

    public static IEnumerable<HostileFile> All =>
    [
        new("png-20000-a-side.png", PngBytes.Black(20_000, 20_000, most: 50_000_000), "file.tooManyPixels"),
        new("png-60000-a-side.png", PngBytes.Black(60_000, 60_000), "file.tooManyPixels"),
        new("png-4-billion-wide.png", PngBytes.Black(4_000_000_000, 1), "file.corrupt"),
        new("png-12001-high.png", PngBytes.Black(8, 12_001), "file.tooManyPixels"),
        new("png-pixel-bomb.png", PngBytes.Black(7_700, 7_700, 8, 2, most: int.MaxValue), "file.corrupt"),
        new("png-deep-pixel-bomb.png", PngBytes.Black(7_700, 7_700, 16, 2, most: int.MaxValue), "file.corrupt"),
        new("png-strips-pixel-bomb.png", Padded(6_800, 1_000, 16, strips: true), "file.corrupt"),
        new("png-pixels-of-a-megabyte.png", Padded(4_900, 4_890, 8), null),
        new("png-deep-pixels-of-a-megabyte.png", Padded(4_900, 2_440, 16), null),
        new("png-deep-strips-of-a-megabyte.png", Padded(2_440, 2_440, 16, strips: true), null),
        new("png-pixels-missing.png", PngBytes.Black(3_000, 4_000, 8, 2, most: 1_000), "file.corrupt"),
        new("png-too-many-pixels.png", PngBytes.Black(100, 100, 8, 2, before: PngBytes.Chunk("IDAT", PngBytes.Packed(Bomb))), null),
        new("png-text-bomb.png", WithBomb("zTXt", [.. "Comment\0\0"u8]), null),
        new("png-profile-bomb.png", WithBomb("iCCP", [.. "sRGB\0\0"u8]), null),
        new("png-strips-wide.png", PngBytes.Black(12_000, 1, 8, 2, strips: true), null),
        new("png-strips-high.png", PngBytes.Black(1, 12_000, 8, 2, strips: true), null),
        new("png-60000-chunks.png", PngBytes.Black(100, 100, 8, 2, before: [.. Enumerable.Repeat(PngBytes.Chunk("tEXt", [.. "a\0b"u8]), 60_000)]), "file.corrupt"),
        new("png-film.png", PngBytes.Black(100, 100, 8, 2, before:
            [PngBytes.Chunk("acTL", [.. PngBytes.Big(10_000), .. PngBytes.Big(0)]), .. Enumerable.Repeat(PngBytes.Chunk("fcTL", new byte[26]), 10_000)]), "file.animated"),
    ];

    // As large a picture as a file of a megabyte may be; what fills it up is no picture.
    private static byte[] Padded(uint width, uint height, byte depth, bool strips = false)
    {
        var bare = PngBytes.Black(width, height, depth, 2, strips, most: int.MaxValue);
        return height < 2_000 ? bare : PngBytes.Black(width, height, depth, 2, strips, int.MaxValue, PngBytes.Chunk("prVt", new byte[1_000_000 - bare.Length - 12]));
    }

    private static byte[] WithBomb(string chunk, byte[] name) =>
        PngBytes.Black(600, 800, 8, 2, before: PngBytes.Chunk(chunk, [.. name, .. PngBytes.Packed(Bomb)]));
}
