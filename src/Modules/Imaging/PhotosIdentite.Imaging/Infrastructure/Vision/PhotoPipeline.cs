using System.Security.Cryptography;
using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Vision.Working;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>From the bytes of a photo to its report, its crop and its working picture. Runs in the worker only, one photo at a time.</summary>
internal sealed class PhotoPipeline(FaceFinder faces) : IDisposable
{
    /// <param name="today">The day of who asks: a worker has no clock of its own.</param>
    public Result<PhotoCheck> Check(byte[] bytes, DocumentRule rule, DateOnly today)
    {
        var header = ImageHeader.Read(bytes.AsSpan(0, Math.Min(bytes.Length, ImageHeader.PrefixBytes)));
        if (header.Refusal is { } unread) return unread;

        var decoder = new PhotoDecoder(bytes, header.Value);
        var opened = decoder.Decode(Reduction.FirstLook(header.Value, OutputSize.For(rule)));
        if (opened.Refusal is { } unopened) return unopened;

        using var photo = opened.Value;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var (found, face) = faces.Find(photo.Pixels);
        if (face is null) return Result.Of(new PhotoCheck(WithoutFace(rule) with { SourceSha256 = sha256 }, null, null));

        var seen = new SeenPhoto(photo.Pixels, photo.Scale, Facts(bytes, header.Value, decoder.Exif, photo), found, face);
        var cut = Cut(decoder, photo, seen, sha256, rule, today);
        Decodes = decoder.Decodes;
        return cut;
    }

    /// <summary>How often the last photo was decoded.</summary>
    public int Decodes { get; private set; }

    private static Result<PhotoCheck> Cut(PhotoDecoder decoder, DecodedPhoto photo, SeenPhoto seen, string sha256, DocumentRule rule, DateOnly today)
    {
        var scale = photo.Scale;
        var points = seen.Face.Points.Moved(p => new PointPx(p.X * scale, p.Y * scale));
        var window = new CropPlanner(rule, photo.Pixels.Width * scale, photo.Pixels.Height * scale).Plan(points);

        var sharper = Sharper(decoder, photo, window, OutputSize.Finest(rule));
        if (sharper?.Refusal is { } refusal) return refusal;
        using var source = sharper?.Value;
        var done = Finisher.Finish(seen, source ?? photo, window, rule, [], today);
        return Result.Of(done.Check with
        {
            Report = done.Check.Report with { SourceSha256 = sha256 },
            Working = WorkingPicture.Write(seen, source ?? photo, done.Evidence, sha256),
        });
    }

    /// <summary>The source decoded again, larger, when the first look is too coarse for the photo; else null.</summary>
    private static Result<DecodedPhoto>? Sharper(PhotoDecoder decoder, DecodedPhoto photo, CropWindow window, OutputSize asked)
    {
        if (!decoder.Reducible || photo.Scale <= 1.01 || Reduction.Suffices(photo.Scale, window.Width, asked)) return null;
        return decoder.Decode(Reduction.For(window.Width, asked));
    }

    private static SourceFacts Facts(byte[] bytes, ImageHeader header, ExifFacts exif, DecodedPhoto photo) => new(
        header.Format,
        (int)Math.Round(photo.Pixels.Width * photo.Scale),
        (int)Math.Round(photo.Pixels.Height * photo.Scale),
        header.Format == ImageFormat.Jpeg ? JpegTables.Quality(bytes) : null,
        exif.TakenOn,
        IsGrey(photo.Pixels));

    // Chroma noise of a camera stays far above this; a grey picture's rounding stays below.
    private static bool IsGrey(Mat pixels)
    {
        using var small = new Mat();
        Cv2.Resize(pixels, small, new Size(64, 64), 0, 0, InterpolationFlags.Area);
        small.GetArray(out Vec3b[] colours);
        return colours.All(c => Math.Max(c.Item0, Math.Max(c.Item1, c.Item2)) - Math.Min(c.Item0, Math.Min(c.Item1, c.Item2)) <= 3);
    }

    private static PhotoReport WithoutFace(DocumentRule rule) =>
        new(rule.Id, PhotoReport.Worst(AllMeasures.NoFace), null, 0, AllMeasures.NoFace, null, null, null, [], null);

    public void Dispose() => faces.Dispose();
}
