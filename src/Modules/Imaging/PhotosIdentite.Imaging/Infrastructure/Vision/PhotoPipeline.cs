using System.Globalization;
using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Vision.Signs;
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
        var (all, face) = faces.Find(photo.Pixels);
        if (face is null) return Result.Of(new PhotoCheck(WithoutFace(rule), null, null));

        var turned = photo.Scale * photo.Pixels.Width < header.Value.Width - 1;
        var source = new SourceFacts(
            header.Value.Format, turned ? header.Value.Height : header.Value.Width, turned ? header.Value.Width : header.Value.Height, null, null, false);
        return Cut(bytes, header.Value, photo, new SeenPhoto(photo.Pixels, photo.Scale, source, all, face), rule);
    }

    private static Result<PhotoCheck> Cut(
        byte[] bytes, ImageHeader header, DecodedPhoto photo, SeenPhoto seen, DocumentRule rule)
    {
        var scale = photo.Scale;
        var points = seen.Face.Points.Moved(p => new PointPx(p.X * scale, p.Y * scale));
        var asked = OutputSize.For(rule);
        var window = new CropPlanner(rule, photo.Pixels.Width * scale, photo.Pixels.Height * scale).Plan(points);
        var size = asked.WithoutEnlarging(window.Width / asked.Width, rule.PixelsOnly);

        var sharper = Sharper(bytes, header, photo, window, size);
        if (sharper?.Refusal is { } refusal) return refusal;
        using var source = sharper?.Value;
        using var finished = Cropper.Cut((source ?? photo).Pixels, window.At(1 / (source ?? photo).Scale), new Size(size.WidthPx, size.HeightPx));
        var jpeg = JpegWriter.Write(finished, size.Dpi, rule.Digital?.MinKb, rule.Digital?.MaxKb);

        var evidence = SignReader.Read(seen, finished, window, asked, rule, jpeg.Length);
        return Result.Of(new PhotoCheck(Report(evidence, size), jpeg, Overlay(evidence, size)));
    }

    /// <summary>The source decoded again, larger, when the first look is too coarse for the photo; else null.</summary>
    private static Result<DecodedPhoto>? Sharper(
        byte[] bytes, ImageHeader header, DecodedPhoto photo, CropWindow window, OutputSize size)
    {
        if (photo.Scale <= 1.01 || window.Width / photo.Scale >= size.WidthPx) return null;
        var most = (int)Math.Max(1, Math.Floor(window.Width / size.WidthPx));
        return PhotoDecoder.Decode(bytes, header, most >= 4 ? 4 : most >= 2 ? 2 : 1);
    }

    private static PhotoReport Report(Evidence evidence, OutputSize size)
    {
        var measures = AllMeasures.Take(evidence);
        var inMm = !evidence.Rule.PixelsOnly;
        var crop = new CropReport(
            null, size.WidthPx, size.HeightPx, size.Dpi,
            inMm ? Math.Round(evidence.HeadHeight, 2) : null, inMm ? Math.Round(evidence.EyesFromBottom, 2) : null);
        return new PhotoReport(
            evidence.Rule.Id, PhotoReport.Worst(measures), null, evidence.Faces, measures,
            evidence.Points.Moved(p => new PointPx(Math.Round(p.X, 1), Math.Round(p.Y, 1))), crop, null, Operations(evidence, size), null);
    }

    private static List<string> Operations(Evidence evidence, OutputSize size)
    {
        var done = new List<string> { "cropped" };
        if (evidence.Window.Turn.Angle != 0)
            done.Add(string.Create(CultureInfo.InvariantCulture, $"straightened:{Math.Abs(evidence.Window.Turn.Degrees):0.0}"));
        if (Math.Abs(evidence.Window.Width - size.WidthPx) >= 1)
            done.Add("scaled");
        return done;
    }

    private static CropOverlay Overlay(Evidence evidence, OutputSize size)
    {
        PointPx InPhoto(PointPx p) => evidence.Window.InPhoto(p, size.WidthPx);
        var points = evidence.Points;
        var crown = evidence.Rule.Crown == Crown.Hair ? points.CrownHair : points.CrownSkull;
        return new CropOverlay(InPhoto(crown), InPhoto(points.Chin), InPhoto(points.EyeLeft), InPhoto(points.EyeRight));
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
