using System.Security.Cryptography;
using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Infrastructure.Bench;

namespace PhotosIdentite.Imaging.Tests.Engine;

/// <summary>A document that forbids editing gets the camera's own pixels, and a log that says so.</summary>
public sealed class TheIntegrityOfAPhoto(Workers workers) : IClassFixture<Workers>
{
    [Theory]
    [InlineData("size=1500x2000")]
    [InlineData("size=1800x2400,roll=3,background=c8d4dc")]
    public async Task Is_proven_by_every_pixel_of_a_visa_photo(string spec)
    {
        var source = Workers.Drawn(spec).File;

        var check = await workers.Check(source, "us-visa");

        using var photo = Cv2.ImDecode(check.Crop!, ImreadModes.Color);
        using var own = CutIndependently(source, check, photo.Size());
        using var middle = new Mat(photo, Inner(photo.Size()));
        using var same = new Mat(own, Inner(photo.Size()));
        Assert.InRange(Likeness.Psnr(middle, same), 33, double.PositiveInfinity);
    }

    [Fact]
    public async Task Is_told_by_its_log()
    {
        var source = Workers.Drawn("size=1500x2000,roll=3").File;

        var report = (await workers.Check(source, "us-visa")).Report;

        Assert.Equal(PipelineKind.Integrity, report.Pipeline);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(source)), report.SourceSha256);
        Assert.Equal(["cropped", "straightened", "scaled", "encoded"], report.Operations.Select(done => done.Split(':')[0]));
    }

    // The two eyes, known in the source and in the photo, say how it was moved, turned and scaled; the rest is another library's work.
    private static Mat CutIndependently(byte[] source, PhotoCheck check, Size size)
    {
        using var whole = Cv2.ImDecode(source, ImreadModes.Color);
        var (from, to) = (check.Report.PointsPx!, check.Overlay!);
        var (x, y) = (to.EyeLeft.X - to.EyeRight.X, to.EyeLeft.Y - to.EyeRight.Y);
        var (u, v) = (from.EyeLeft.X - from.EyeRight.X, from.EyeLeft.Y - from.EyeRight.Y);
        var square = (u * u) + (v * v);
        var (a, b) = (((x * u) + (y * v)) / square, ((y * u) - (x * v)) / square);
        var scale = Math.Sqrt((a * a) + (b * b));
        using var calm = new Mat();
        Cv2.GaussianBlur(whole, calm, default, 0.42 * Math.Max(0.1, (1 / scale) - 0.6));
        using var move = Mat.FromPixelData(2, 3, MatType.CV_64FC1, new[]
        {
            a, -b, to.EyeRight.X - (a * from.EyeRight.X) + (b * from.EyeRight.Y),
            b, a, to.EyeRight.Y - (b * from.EyeRight.X) - (a * from.EyeRight.Y),
        });
        var cut = new Mat();
        Cv2.WarpAffine(calm, cut, move, size, InterpolationFlags.Cubic, BorderTypes.Replicate);
        return cut;
    }

    private static Rect Inner(Size size) => new(4, 4, size.Width - 8, size.Height - 8);
}
