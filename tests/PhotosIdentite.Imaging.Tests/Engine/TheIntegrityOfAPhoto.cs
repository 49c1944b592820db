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
        Assert.InRange(Likeness.Psnr(middle, same), 38, double.PositiveInfinity);
        Assert.InRange(Likeness.Ssim(middle, same), 0.98, 1);
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

    // Four points of the head, known in the source and in the photo, say how it was moved, turned and scaled; the rest is the frozen
    // filter of the benchmark. A pixel's place is its middle.
    private static Mat CutIndependently(byte[] source, PhotoCheck check, Size size)
    {
        using var whole = Cv2.ImDecode(source, ImreadModes.Color);
        var (a, b, x, y) = Similarity(check.Report.PointsPx!, check.Overlay!);
        var square = (a * a) + (b * b);
        var canvas = new Size(Math.Round(size.Width / Math.Sqrt(square)), Math.Round(size.Height / Math.Sqrt(square)));
        var (right, down) = ((double)size.Width / canvas.Width, (double)size.Height / canvas.Height);
        PointPx Back(double u, double v)
        {
            var (dx, dy) = (((u + 0.5) * right) - x, ((v + 0.5) * down) - y);
            return new((((a * dx) + (b * dy)) / square) - 0.5, (((a * dy) - (b * dx)) / square) - 0.5);
        }

        var (corner, across, below) = (Back(0, 0), Back(1, 0), Back(0, 1));
        using var move = Mat.FromPixelData(2, 3, MatType.CV_64FC1, new[]
        {
            across.X - corner.X, below.X - corner.X, corner.X,
            across.Y - corner.Y, below.Y - corner.Y, corner.Y,
        });
        using var cut = new Mat();
        Cv2.WarpAffine(whole, cut, move, canvas, InterpolationFlags.Cubic | InterpolationFlags.WarpInverseMap, BorderTypes.Replicate);
        return Likeness.LinearLanczos(cut, size);
    }

    // By least squares: photo = (a -b; b a) source + (x, y).
    private static (double A, double B, double X, double Y) Similarity(FacePoints source, CropOverlay photo)
    {
        PointPx[] from = [source.EyeLeft, source.EyeRight, source.Chin, source.CrownSkull];
        PointPx[] to = [photo.EyeLeft, photo.EyeRight, photo.Chin, photo.Crown];
        PointPx Middle(PointPx[] all) => new(all.Average(p => p.X), all.Average(p => p.Y));
        var (m, n) = (Middle(from), Middle(to));
        var pairs = from.Zip(to, (f, t) => (X: f.X - m.X, Y: f.Y - m.Y, U: t.X - n.X, V: t.Y - n.Y)).ToList();
        var square = pairs.Sum(p => (p.X * p.X) + (p.Y * p.Y));
        var (a, b) = (pairs.Sum(p => (p.X * p.U) + (p.Y * p.V)) / square, pairs.Sum(p => (p.X * p.V) - (p.Y * p.U)) / square);
        return (a, b, n.X - (a * m.X) + (b * m.Y), n.Y - (b * m.X) - (a * m.Y));
    }

    private static Rect Inner(Size size) => new(4, 4, size.Width - 8, size.Height - 8);
}
