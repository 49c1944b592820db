using System.Security.Cryptography;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Vision.Working;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>From the bytes of a photo to its report and its crop. Runs in the worker only, one photo at a time.</summary>
internal sealed class PhotoPipeline(FaceFinder faces) : IDisposable
{
    private const int EnoughToSee = 700;

    public Result<PhotoCheck> Check(byte[] bytes, DocumentRule rule)
    {
        var header = ImageHeader.Read(bytes.AsSpan(0, Math.Min(bytes.Length, ImageHeader.PrefixBytes)));
        if (header.Refusal is { } unread) return unread;

        var opened = PhotoDecoder.Decode(bytes, header.Value, ReductionFor(header.Value));
        if (opened.Refusal is { } unopened) return unopened;

        using var photo = opened.Value;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var (found, face) = faces.Find(photo.Pixels);
        if (face is null) return Result.Of(new PhotoCheck(WithoutFace(rule) with { SourceSha256 = sha256 }, null, null));

        var seen = new SeenPhoto(photo.Pixels, photo.Scale, Facts(bytes, header.Value, photo), found, face);
        return Cut(bytes, header.Value, photo, seen, sha256, rule);
    }

    private static Result<PhotoCheck> Cut(
        byte[] bytes, ImageHeader header, DecodedPhoto photo, SeenPhoto seen, string sha256, DocumentRule rule)
    {
        var scale = photo.Scale;
        var points = seen.Face.Points.Moved(p => new PointPx(p.X * scale, p.Y * scale));
        var asked = OutputSize.For(rule);
        var window = new CropPlanner(rule, photo.Pixels.Width * scale, photo.Pixels.Height * scale).Plan(points);
        var size = asked.WithoutEnlarging(window.Width / asked.Width, rule.PixelsOnly);

        var sharper = Sharper(bytes, header, photo, window, size);
        if (sharper?.Refusal is { } refusal) return refusal;
        using var source = sharper?.Value;
        var done = Finisher.Finish(seen, source ?? photo, window, rule, []);
        return Result.Of(done.Check with
        {
            Report = done.Check.Report with { SourceSha256 = sha256 },
            Working = WorkingPicture.Write(seen, source ?? photo, done.Evidence, sha256),
        });
    }

    private static SourceFacts Facts(byte[] bytes, ImageHeader header, DecodedPhoto photo) => new(
        header.Format,
        (int)Math.Round(photo.Pixels.Width * photo.Scale),
        (int)Math.Round(photo.Pixels.Height * photo.Scale),
        header.Format == ImageFormat.Jpeg ? JpegTables.Quality(bytes) : null,
        null,
        false);

    /// <summary>The source decoded again, larger, when the first look is too coarse for the photo; else null.</summary>
    private static Result<DecodedPhoto>? Sharper(
        byte[] bytes, ImageHeader header, DecodedPhoto photo, CropWindow window, OutputSize size)
    {
        if (photo.Scale <= 1.01 || window.Width / photo.Scale >= size.WidthPx) return null;
        var most = (int)Math.Max(1, Math.Floor(window.Width / size.WidthPx));
        return PhotoDecoder.Decode(bytes, header, most >= 4 ? 4 : most >= 2 ? 2 : 1);
    }

    private static PhotoReport WithoutFace(DocumentRule rule) =>
        new(rule.Id, PhotoReport.Worst(AllMeasures.NoFace), null, 0, AllMeasures.NoFace, null, null, null, [], null);

    private static int ReductionFor(ImageHeader header)
    {
        var side = Math.Min(header.Width, header.Height);
        return side >= 8 * EnoughToSee ? 8 : side >= 4 * EnoughToSee ? 4 : side >= 2 * EnoughToSee ? 2 : 1;
    }

    public void Dispose() => faces.Dispose();
}
