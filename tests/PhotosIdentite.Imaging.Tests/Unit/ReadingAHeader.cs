using System.Diagnostics;
using System.Text;
using PhotosIdentite.Imaging.Domain.Headers;

namespace PhotosIdentite.Imaging.Tests.Unit;

public sealed class ReadingAHeader
{
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "nothing", [], "file.empty" },
        { "one byte", [0xFF], "file.type" },
        { "an SVG called jpg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "file.type" },
        { "a GIF", Encoding.ASCII.GetBytes("GIF89a\x01\x01"), "file.type" },
        { "a PDF", Encoding.ASCII.GetBytes("%PDF-1.7\n"), "file.pdf" },
        { "a PDF behind blanks", Encoding.ASCII.GetBytes("\n\n  %PDF-1.7\n"), "file.pdf" },
        { "ImageMagick's script", Encoding.ASCII.GetBytes("push graphic-context"), "file.type" },
        { "a JPEG of 65500 a side", HostileFiles.Jpeg(65500, 65500), "file.tooManyPixels" },
        { "a JPEG of 61 megapixels", HostileFiles.Jpeg(10000, 6100), "file.tooManyPixels" },
        { "a JPEG without height", HostileFiles.Jpeg(100, 0), "file.corrupt" },
        { "an arithmetic JPEG", HostileFiles.Jpeg(100, 100, marker: 0xC9), "file.corrupt" },
        { "a JPEG of 12 bits", HostileFiles.Jpeg(100, 100, precision: 12), "file.corrupt" },
        { "a cut JPEG", HostileFiles.Jpeg(100, 100)[..8], "file.corrupt" },
        { "a JPEG of nothing but fill", [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 5000)], "file.corrupt" },
        { "a PNG of 20000 a side", HostileFiles.Png(20000, 20000), "file.tooManyPixels" },
        { "a PNG of 4 billion a side", HostileFiles.Png(4_000_000_000, 1), "file.corrupt" },
        { "a moving PNG", HostileFiles.Png(100, 100, animated: true), "file.animated" },
        { "a moving WebP", HostileFiles.WebP(100, 100, flags: 2), "file.animated" },
        { "a WebP of 16384 a side", HostileFiles.WebP(16384, 16384), "file.tooManyPixels" },
        { "a HEIC of 30000 a side", HostileFiles.Heic(30000, 30000), "file.tooManyPixels" },
        { "a moving HEIC", HostileFiles.Heic(100, 100, "hevc"), "file.animated" },
        { "a HEIC without a size", HostileFiles.Heic(100, 100)[..30], "file.corrupt" },
        { "an AVIF", HostileFiles.Heic(100, 100, "avif"), "file.type" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void Refuses(string what, byte[] file, string code) =>
        Assert.True(code == ImageHeader.Read(file).Refusal?.Code, $"{what}: {ImageHeader.Read(file).Refusal?.Code}");

    [Fact]
    public void Finds_the_size_of_each_format()
    {
        Assert.Equal(new ImageHeader(ImageFormat.Jpeg, 4000, 3000), ImageHeader.Read(HostileFiles.Jpeg(4000, 3000)).Value);
        Assert.Equal(new ImageHeader(ImageFormat.Png, 640, 480), ImageHeader.Read(HostileFiles.Png(640, 480)).Value);
        Assert.Equal(new ImageHeader(ImageFormat.WebP, 1200, 1600), ImageHeader.Read(HostileFiles.WebP(1200, 1600)).Value);
        Assert.Equal(new ImageHeader(ImageFormat.Heic, 4032, 3024), ImageHeader.Read(HostileFiles.Heic(4032, 3024)).Value);
    }

    [Fact]
    public void Costs_a_bomb_next_to_nothing()
    {
        byte[][] bombs = [HostileFiles.Jpeg(65500, 65500), HostileFiles.Png(20000, 20000)];
        Assert.Equal(336, bombs[0].Length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();

        foreach (var bomb in bombs) Assert.Equal("file.tooManyPixels", ImageHeader.Read(bomb).Refusal?.Code);

        Assert.InRange(clock.ElapsedMilliseconds, 0, 300);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }
}
