using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Infrastructure.Hostile;

namespace PhotosIdentite.Imaging.Tests.Unit;

/// <summary>Exactly at a limit a photo is taken; one beyond, it is not.</summary>
public sealed class AFileAtALimit
{
    private static readonly Dictionary<string, Func<int, int, byte[]>> Formats = new()
    {
        ["jpeg"] = (width, height) => HostileFiles.Jpeg((ushort)width, (ushort)height),
        ["png"] = (width, height) => HostileFiles.Png((uint)width, (uint)height),
        ["webp"] = (width, height) => HostileFiles.WebP(width, height),
        ["heic"] = (width, height) => HostileFiles.Heic((uint)width, (uint)height),
    };

    public static TheoryData<string, int, int, string?> Sizes =>
    [
        .. from format in Formats.Keys
           from size in new (int Width, int Height, string? Code)[]
           {
               (1, 1, null), (12_000, 1, null), (1, 12_000, null), (12_001, 1, "file.tooManyPixels"), (1, 12_001, "file.tooManyPixels"),
               (12_000, 5_000, null), (5_000, 12_000, null), (12_000, 5_001, "file.tooManyPixels"), (10_000, 6_000, null),
               (10_000, 6_001, "file.tooManyPixels"), (7_500, 8_000, null), (7_501, 8_000, "file.tooManyPixels"),
           }
           select new TheoryDataRow<string, int, int, string?>(format, size.Width, size.Height, size.Code),
        .. from format in Formats.Keys.Except(["webp"])
           from size in new[] { (0, 100), (100, 0) }
           select new TheoryDataRow<string, int, int, string?>(format, size.Item1, size.Item2, "file.corrupt"),
    ];

    [Theory, MemberData(nameof(Sizes))]
    public void Of_its_size_is_taken_and_one_beyond_is_not(string format, int width, int height, string? code)
    {
        var header = ImageHeader.Read(Formats[format](width, height));

        Assert.Equal(code, header.Refusal?.Code);
        if (code is null) Assert.Equal((width, height), (header.Value.Width, header.Value.Height));
    }

    [Theory, InlineData(1_998, null), InlineData(1_999, "file.corrupt")]
    public void Of_its_segments_is_taken_and_one_beyond_is_not(int besideTablesAndFrame, string? code)
    {
        byte[] segments = [.. Enumerable.Range(0, besideTablesAndFrame).SelectMany(_ => JpegBytes.Segment(0xE1))];

        Assert.Equal(code, ImageHeader.Read(JpegBytes.Flat(100, 100, 1, segments)).Refusal?.Code);
    }

    [Theory, InlineData(PhotoShape.MostScans - 1, null), InlineData(PhotoShape.MostScans, "file.corrupt")]
    public void Of_its_scans_is_taken_and_one_beyond_is_not(int scansAfterTheFirst, string? code) =>
        Assert.Equal(code, Shape(JpegBytes.Scans(80, 80, scansAfterTheFirst)));

    [Theory, InlineData(5_000, null), InlineData(5_001, "file.corrupt")]
    public void Of_its_coefficients_is_taken_and_one_beyond_is_not(int height, string? code) =>
        Assert.Equal(code, Shape([.. JpegBytes.Start, .. JpegBytes.Frame(0xC2, 5_000, height, 4), .. new byte[100]]));

    [Fact]
    public void Of_as_many_coefficients_at_once_is_taken_when_no_scan_comes_after() =>
        Assert.Null(Shape([.. JpegBytes.Start, .. JpegBytes.Frame(0xC0, 5_000, 5_001, 4), .. new byte[100]]));

    [Theory, InlineData(PhotoShape.MostChunks - 3, null), InlineData(PhotoShape.MostChunks - 2, "file.corrupt")]
    public void Of_its_chunks_is_taken_and_one_beyond_is_not(int texts, string? code) =>
        Assert.Equal(code, Shape(PngBytes.Black(100, 100, 8, 2, before: [.. Enumerable.Repeat(PngBytes.Chunk("tEXt", [.. "a\0b"u8]), texts)])));

    [Theory, InlineData("png", 1), InlineData("webp", 1), InlineData("heic", 1), InlineData("deep png", 2), InlineData("deep png in strips", 4)]
    public void Of_its_pixels_for_a_byte_is_taken_and_one_beyond_is_not(string format, int weight)
    {
        var header = format switch
        {
            "deep png" => PngBytes.Black(3_000, 2_000, 16, most: 1),
            "deep png in strips" => PngBytes.Black(3_000, 2_000, 16, strips: true, most: 1),
            _ => Formats[format](3_000, 2_000),
        };
        var least = ((6_000_000 * weight) - 4_000_000) / PhotoShape.MostPixelsOfAByte;
        byte[] Long(int bytes) => [.. header, .. Enumerable.Repeat((byte)0x7F, bytes - header.Length)]; // one long chunk, not many empty ones

        Assert.Null(Shape(Long(least)));
        Assert.Equal("file.corrupt", Shape(Long(least - 1)));
        Assert.Null(Shape(Formats["webp"](2_000, 2_000))); // 40 bytes, and too small to be dear
    }

    [Fact]
    public void Said_to_be_wider_than_a_number_can_be_is_not()
    {
        Assert.Equal("file.corrupt", ImageHeader.Read(HostileFiles.Png(uint.MaxValue, 100)).Refusal?.Code);
        Assert.Equal("file.tooManyPixels", ImageHeader.Read(HostileFiles.Heic(uint.MaxValue, 100)).Refusal?.Code);
    }

    [Fact]
    public void Is_told_from_the_largest_picture_of_a_heic() => Assert.Equal("file.tooManyPixels", ImageHeader.Read(
    [
        .. HostileFiles.Heic(1, 1)[..16], .. HeicBytes.Meta([.. HeicBytes.Size(10_000, 6_001), .. HeicBytes.Size(160, 120)]),
    ]).Refusal?.Code);

    private static string? Shape(byte[] file) => PhotoShape.Refusal(file, ImageHeader.Read(file).Value)?.Code;
}
