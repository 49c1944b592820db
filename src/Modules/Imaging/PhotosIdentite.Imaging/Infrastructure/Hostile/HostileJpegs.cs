using System.Buffers.Binary;

namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary>JPEGs: impossible sizes, endless segments and scans, odd colours, cut ends, poisoned EXIF blocks.</summary>
internal static class HostileJpegs
{
    private const ushort Orientation = 0x0112, SubDirectory = 0x8769;
    private static readonly int[] Cuts = [1, 5, 10, 25, 50, 75, 90, 95, 99];
    private static readonly uint[] Turns = [0, 9, 65535];

    public static IEnumerable<HostileFile> All(byte[] portrait) =>
    [
        new("jpeg-65500-a-side.jpg", [.. JpegBytes.Start, .. JpegBytes.Frame(0xC0, 65500, 65500, 3), .. new byte[315]], "file.tooManyPixels"),
        new("jpeg-12001-wide.jpg", JpegBytes.Flat(12_001, 8), "file.tooManyPixels"),
        new("jpeg-60-mp-and-a-row.jpg", JpegBytes.Flat(10_000, 6_001), "file.tooManyPixels"),
        new("jpeg-no-height.jpg", [.. JpegBytes.Start, .. JpegBytes.Frame(0xC0, 100, 0, 3), .. new byte[100]], "file.corrupt"),
        new("jpeg-restarts.jpg", [.. JpegBytes.Flat(1, 1, 1, JpegBytes.Segment(0xDD, 0, 1))[..^2], .. Restarts(200_000), .. JpegBytes.End], null),
        new("jpeg-10000-scans.jpg", JpegBytes.Scans(7_000, 7_000, 10_000), "file.corrupt"),
        new("jpeg-progressive-60-mp.jpg", JpegBytes.Scans(10_000, 6_000, 1), null),
        new("jpeg-progressive-colours-60-mp.jpg", JpegBytes.Scans(10_000, 6_000, 1, 3), "file.corrupt"),
        new("jpeg-flat-60-mp.jpg", JpegBytes.Flat(10_000, 6_000, 3), null),
        new("jpeg-60000-segments.jpg", JpegBytes.Flat(100, 100, 1, [.. Enumerable.Range(0, 60_000).SelectMany(_ => JpegBytes.Segment(0xE1))]), "file.corrupt"),
        new("jpeg-10-mb-comment.jpg", JpegBytes.Flat(100, 100, 1, [.. Enumerable.Range(0, 160).SelectMany(_ => JpegBytes.Segment(0xFE, new byte[65_533]))]), "file.corrupt"),
        new("jpeg-12-bit.jpg", [.. JpegBytes.Start, .. JpegBytes.Frame(0xC1, 100, 100, 3, 12), .. new byte[100]], "file.corrupt"),
        new("jpeg-arithmetic.jpg", [.. JpegBytes.Start, .. JpegBytes.Frame(0xC9, 100, 100, 3), .. new byte[100]], "file.corrupt"),
        new("jpeg-lossless.jpg", [.. JpegBytes.Start, .. JpegBytes.Frame(0xC3, 100, 100, 3), .. new byte[100]], "file.corrupt"),
        new("jpeg-cmyk.jpg", JpegBytes.Flat(600, 800, 4, Adobe(0)), null),
        new("jpeg-ycck.jpg", JpegBytes.Flat(600, 800, 4, Adobe(2)), null),
        new("jpeg-exif-loop.jpg", WithExif(portrait, Exif(SubDirectory, 8, next: 8)), null),
        new("jpeg-exif-far-away.jpg", WithExif(portrait, Exif(SubDirectory, uint.MaxValue, next: uint.MaxValue)), null),
        .. Turns.Select(turn => new HostileFile($"jpeg-orientation-{turn}.jpg", WithExif(portrait, Exif(Orientation, turn, 0)), null)),
        new("jpeg-and-zip.jpg", [.. portrait, .. "PK\u0003\u0004"u8, .. new byte[26], .. "PK\u0005\u0006"u8, .. new byte[18]], null),
        new("jpeg-and-html.jpg", [.. JpegBytes.Start, .. JpegBytes.Segment(0xFE, [.. "<!--*/--><html><script>alert(1)</script>"u8]), .. portrait[2..]], null),
        .. Cuts.Select(part =>
            new HostileFile($"jpeg-cut-at-{part}.jpg", portrait[..(portrait.Length * part / 100)], "file.corrupt")),
    ];

    private static IEnumerable<byte> Restarts(int count) => Enumerable.Range(0, count).SelectMany(i => new byte[] { 0xFF, (byte)(0xD0 + (i % 8)), 0 });

    private static byte[] Adobe(byte transform) => JpegBytes.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform]);

    private static byte[] WithExif(byte[] jpeg, byte[] exif) => [.. JpegBytes.Start, .. JpegBytes.Segment(0xE1, exif), .. jpeg[2..]];

    // Big end first: one directory of one entry, then where the next directory lies.
    private static byte[] Exif(ushort tag, uint value, uint next)
    {
        var tiff = new byte[26];
        "MM\0*"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(8), 1);
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(10), tag);
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(12), (ushort)(tag == Orientation ? 3 : 4));
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(14), 1);
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(18), tag == Orientation ? value << 16 : value);
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(22), next);
        return [.. "Exif\0\0"u8, .. tiff];
    }
}
