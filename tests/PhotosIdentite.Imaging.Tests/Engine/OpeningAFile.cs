using ImageMagick;
using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Infrastructure.Hostile;
using PhotosIdentite.Imaging.Infrastructure.Vision;

namespace PhotosIdentite.Imaging.Tests.Engine;

public sealed class OpeningAFile
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void Turns_it_as_the_camera_was_held(int orientation)
    {
        var file = Written(image =>
        {
            var exif = new ExifProfile();
            exif.SetValue(ExifTag.Orientation, (ushort)orientation);
            exif.SetValue(ExifTag.DateTimeOriginal, "2026:02:27 10:11:12");
            image.SetProfile(exif);
        });
        using var asked = new MagickImage(file);
        asked.AutoOrient();

        var decoder = new PhotoDecoder(file, ImageHeader.Read(file).Value);
        using var photo = decoder.Decode(1).Value;

        Assert.Equal(((int)asked.Width, (int)asked.Height), (photo.Pixels.Width, photo.Pixels.Height));
        Assert.Equal(Corners(asked), Corners(photo.Pixels));
        Assert.Equal(new DateOnly(2026, 2, 27), decoder.Exif.TakenOn);
    }

    [Theory]
    [InlineData(1, 160), InlineData(2, 80), InlineData(4, 40), InlineData(8, 20)]
    public void Makes_it_as_small_as_asked_and_says_the_scale(int reduction, int width)
    {
        var file = Written(_ => { });

        using var photo = new PhotoDecoder(file, ImageHeader.Read(file).Value).Decode(reduction).Value;

        Assert.Equal((width, reduction), (photo.Pixels.Width, photo.Scale));
    }

    [Fact]
    public void Keeps_colours_of_another_profile_right()
    {
        var file = Written(image => image.SetProfile(ColorProfiles.AdobeRGB1998));
        using var right = new MagickImage(file);
        right.TransformColorSpace(ColorProfiles.AdobeRGB1998, ColorProfiles.SRGB);

        using var photo = new PhotoDecoder(file, ImageHeader.Read(file).Value).Decode(1).Value;

        Assert.True(JpegScan.Read(file).ForeignColours);
        Assert.Equal(Corners(right), Corners(photo.Pixels));
        Assert.NotEqual(Corners(new MagickImage(Written(_ => { }))), Corners(photo.Pixels));
    }

    [Fact]
    public void Sees_where_it_ends()
    {
        var file = Written(image => image.SetProfile(ColorProfiles.SRGB));

        Assert.Equal(new JpegScan(3, 1, true, false, null), JpegScan.Read(file));
        Assert.False(JpegScan.Read(file.AsSpan(0, file.Length - 2)).Complete);
        Assert.True(JpegScan.Read([.. file, .. new byte[100]]).Complete);
    }

    [Fact]
    public void Refuses_one_whose_end_is_missing()
    {
        var file = Written(_ => { });

        Assert.Null(Opened(file));
        Assert.Equal("file.corrupt", Opened(file[..^2]));
    }

    [Theory, InlineData(PhotoShape.MostScans - 1, null), InlineData(PhotoShape.MostScans, "file.corrupt")]
    public void Refuses_one_of_scans_over_scans(int scansAfterTheFirst, string? code) =>
        Assert.Equal(code, Opened(JpegBytes.Scans(80, 80, scansAfterTheFirst)));

    // What is refused here, no library may have seen.
    private static string? Opened(byte[] file)
    {
        var decoder = new PhotoDecoder(file, ImageHeader.Read(file).Value);
        var opened = decoder.Decode(1);
        if (opened.Succeeded) opened.Value.Dispose();
        Assert.Equal(opened.Succeeded ? 1 : 0, decoder.Decodes);
        return opened.Refusal?.Code;
    }

    [Theory]
    [InlineData(60), InlineData(85), InlineData(95)]
    public void Reads_how_hard_it_was_compressed(int quality) =>
        Assert.Equal(quality, JpegTables.Quality(Written(image => image.Quality = (uint)quality))!.Value, 1.0);

    // Four corners of four colours, none like another, on a grey middle.
    private static byte[] Written(Action<MagickImage> with)
    {
        using var image = new MagickImage(MagickColors.Gray, 160, 96);
        foreach (var (x, y, colour) in new[] { (0, 0, "#c03020"), (96, 0, "#30a040"), (0, 48, "#2040b0"), (96, 48, "#d0c030") })
            image.Composite(new MagickImage(new MagickColor(colour), 64, 48), x, y, CompositeOperator.Over);
        image.Format = MagickFormat.Jpeg;
        image.Quality = 95;
        image.Settings.SetDefine(MagickFormat.Jpeg, "sampling-factor", "4:4:4");
        with(image);
        return image.ToByteArray();
    }

    private static string[] Corners(MagickImage image)
    {
        using var pixels = image.GetPixels();
        using var mat = Mat.FromPixelData((int)image.Height, (int)image.Width, MatType.CV_8UC3, pixels.ToByteArray(PixelMapping.BGR)!);
        return Corners(mat);
    }

    // In steps of 24: two decoders round differently.
    private static string[] Corners(Mat picture)
    {
        var (right, bottom) = (picture.Width - 10, picture.Height - 10);
        return [.. new[] { (10, 10), (right, 10), (10, bottom), (right, bottom) }.Select(at =>
        {
            var c = picture.At<Vec3b>(at.Item2, at.Item1);
            return $"{(c.Item0 + 12) / 24},{(c.Item1 + 12) / 24},{(c.Item2 + 12) / 24}";
        })];
    }
}
