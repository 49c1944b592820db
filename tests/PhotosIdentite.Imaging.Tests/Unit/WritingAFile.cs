using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Vision;

namespace PhotosIdentite.Imaging.Tests.Unit;

public sealed class WritingAFile
{
    [Fact]
    public void Keeps_the_usual_quality_and_full_colour_where_nothing_else_is_asked()
    {
        var file = JpegWriter.Write(Picture(400, 12), 300);
        Assert.Equal((95, FullColour), (JpegTables.Quality(file), Sampling(file)));
    }

    [Theory, InlineData(240), InlineData(120), InlineData(60)]
    public void Finds_the_best_quality_that_is_light_enough(int kb)
    {
        var picture = Picture(600, 25);

        var file = JpegWriter.Write(picture, 300, null, kb);

        var quality = JpegTables.Quality(file)!.Value;
        Assert.InRange(file.Length, 1, kb * 1000);
        Assert.True(quality == 95 || JpegWriter.Encode(picture, 300, quality + 1, Sampling(file)).Length > kb * 1000, $"{quality + 1} would do.");
    }

    [Fact]
    public void Gives_up_colour_before_it_misses_the_weight_and_never_before_that()
    {
        var picture = Picture(600, 60);
        var inFull = JpegWriter.Encode(picture, 300, 60, FullColour).Length / 1000;
        var inHalf = JpegWriter.Encode(picture, 300, 60, HalfColour).Length / 1000;

        Assert.Equal(FullColour, Sampling(JpegWriter.Write(picture, 300, null, inFull + 1)));
        var lighter = JpegWriter.Write(picture, 300, null, inHalf + 1);
        Assert.Equal(HalfColour, Sampling(lighter));
        Assert.InRange(lighter.Length, 1, (inHalf + 1) * 1000);
        Assert.True(JpegWriter.Write(picture, 300, null, 1).Length > 1000); // not to be had: file-weight fails
    }

    [Theory, InlineData(1), InlineData(2)]
    public void Reaches_a_least_weight_by_quality_and_by_nothing_else(int way)
    {
        var picture = Picture(480, 6);
        var usual = JpegWriter.Write(picture, 300).Length;
        var kb = (usual / 1024) + 4;

        var file = way == 1
            ? JpegWriter.Write(picture, 300, new DigitalRule(null, null, null, null, kb, null))
            : JpegWriter.Write(picture, 300, new DigitalRule(null, null, null, null, null, null, MaxCompression: picture.Total() * 3.0 / (kb * 1024)));

        Assert.True(file.Length >= kb * 1024);
        Assert.InRange(JpegTables.Quality(file)!.Value, 96, 100);
        AssertEndsWithItsPicture(file);
    }

    [Fact]
    public void Is_not_padded_to_a_weight_that_cannot_be_reached()
    {
        using var flat = new Mat(120, 100, MatType.CV_8UC3, Scalar.All(200));

        var file = JpegWriter.Write(flat, 300, 50, 100);

        Assert.InRange(file.Length, 1, 20_000);
        AssertEndsWithItsPicture(file);
    }

    [Theory, InlineData(254), InlineData(300), InlineData(600)]
    public void Says_its_density(int dpi)
    {
        var file = JpegWriter.Write(Picture(64, 1), dpi);
        Assert.Equal((1, dpi, dpi), (file[13], (file[14] << 8) + file[15], (file[16] << 8) + file[17]));
    }

    private const int FullColour = 0x111111;
    private const int HalfColour = 0x221111;

    private static void AssertEndsWithItsPicture(byte[] file) => Assert.Equal([0xFF, 0xD9], file[^2..]);

    private static int Sampling(byte[] jpeg)
    {
        var frame = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        return (jpeg[frame + 11] << 16) + (jpeg[frame + 14] << 8) + jpeg[frame + 17];
    }

    private static Mat Picture(int side, int noise)
    {
        var picture = new Mat(side, side, MatType.CV_8UC3);
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++) picture.Set(y, x, new Vec3b((byte)(x * 255 / side), (byte)(y * 255 / side), (byte)((x + y) * 127 / side)));
        }

        using var grain = new Mat(side, side, MatType.CV_8UC3);
        Cv2.SetTheRNG(7);
        Cv2.Randu(grain, Scalar.All(0), Scalar.All(noise));
        Cv2.Add(picture, grain, picture);
        return picture;
    }
}
