using System.Text;
using ImageMagick;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Tests.Engine.Sheets;

namespace PhotosIdentite.Imaging.Tests.Engine;

public sealed class CuttingAPhoto(Workers workers) : IClassFixture<Workers>
{
    [Theory]
    [InlineData("gb-passport", 413, 531, 300)]
    [InlineData("us-visa", 602, 602, 300)]
    [InlineData("de-passport", 827, 1063, 600)]
    public async Task Has_the_exact_pixels_and_density_and_no_other_word(string document, uint width, uint height, double dpi)
    {
        var crop = (await workers.Check(WithExif(Workers.Drawn("size=1500x2000").File), document)).Crop!;

        using var photo = new MagickImage(crop);
        Assert.Equal((width, height, dpi), (photo.Width, photo.Height, photo.Density.X));
        Assert.Empty(photo.ProfileNames);
        Assert.Null(photo.Comment);
        await AllowedWords.AssertOnlyAsync(crop);
        Assert.DoesNotContain("CANARY", Encoding.Latin1.GetString(crop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ch-passport", 413, 531, 1440, 1980)]
    [InlineData("br-passport", 591, 827, 431, 531)]
    public async Task Gives_a_form_of_another_shape_a_file_of_that_shape_and_the_print_its_millimetres(
        string document, uint printWidth, uint printHeight, uint fileWidth, uint fileHeight)
    {
        var check = await workers.Check(Workers.Drawn("size=3000x4000").File, document);

        using var print = new MagickImage(check.Crop!);
        using var file = new MagickImage(check.File!);
        Assert.Equal((printWidth, printHeight), (print.Width, print.Height));
        Assert.Equal((fileWidth, fileHeight), (file.Width, file.Height));
        await AllowedWords.AssertOnlyAsync(check.File!);
        Assert.Null((await workers.Check(Workers.Drawn("size=900x1200").File, "gb-passport")).File);
    }

    [Fact]
    public async Task Is_never_enlarged()
    {
        var crop = (await workers.Check(Workers.Astronaut, "fr-passport")).Report.Crop!;

        Assert.InRange(crop.Dpi, 90, 130);
        Assert.Equal((int)Math.Round(35 / 25.4 * crop.Dpi), crop.WidthPx);
        Assert.Equal((int)Math.Round(45 / 25.4 * crop.Dpi), crop.HeightPx);
    }

    [Fact]
    public async Task Says_what_was_done()
    {
        var turned = (await workers.Check(Workers.Drawn("size=900x1200,roll=4").File, "gb-passport")).Report.Operations;
        var never = (await workers.Check(Workers.Drawn("size=900x1200,roll=4").File, "it-id-card")).Report.Operations;

        Assert.Contains(turned, done => done.StartsWith("straightened:", StringComparison.Ordinal));
        Assert.DoesNotContain(never, done => done.StartsWith("straightened:", StringComparison.Ordinal));
        Assert.Equal("cropped", never[0]);
    }

    [Fact]
    public async Task Fits_a_sheet_as_often_as_promised()
    {
        var check = await workers.Check(Workers.Drawn("size=900x1200").File, "gb-passport");

        var sheet = await workers.Sheet(check.Crop!, "gb-passport", new SheetOrder(new SheetForm(PaperSize.TenByFifteen), 8));

        using var paper = new MagickImage(sheet.Bytes);
        Assert.Equal((1205u, 1795u, 300.0), (paper.Width, paper.Height, paper.Density.X));
        Assert.Equal(8, sheet.Copies);
    }

    private static byte[] WithExif(byte[] jpeg)
    {
        using var image = new MagickImage(jpeg);
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.ImageDescription, "CANARY");
        exif.SetValue(ExifTag.GPSLatitudeRef, "N");
        image.SetProfile(exif);
        image.Comment = "CANARY";
        return image.ToByteArray(MagickFormat.Jpeg);
    }
}
