using System.Globalization;
using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>From a window to the finished picture, its measures and the log of what was done.</summary>
internal static class Finisher
{
    /// <param name="photo">To cut from.</param>
    /// <param name="window">In pixels of the source.</param>
    /// <param name="edits">What was changed in <paramref name="photo"/> beforehand, as codes of the log.</param>
    public static FinishedPhoto Finish(
        SeenPhoto seen, DecodedPhoto photo, CropWindow window, DocumentRule rule, IReadOnlyList<string> edits, DateOnly today)
    {
        var asked = OutputSize.For(rule);
        var size = asked.WithoutEnlarging(window.Width / asked.Width, rule.PixelsOnly);
        using var finished = Cropper.Cut(photo.Pixels, window.At(1 / photo.Scale), new Size(size.WidthPx, size.HeightPx));
        var file = SeparateFile.Cut(photo, window, rule);
        var print = PrintCut.Of(photo, window, rule, size);
        var jpeg = JpegWriter.Write(finished, size.Dpi, file is null ? rule.Digital : null);
        var evidence = SignReader.Read(seen, finished, window, asked, rule, (file ?? jpeg).Length, today);
        var report = Report(evidence, size) with
        {
            Operations = [.. Operations(window, size, edits, jpeg), .. print is null ? (string[])[] : [print.Operation]],
            Pipeline = edits.Count > 0 ? PipelineKind.Assisted : PipelineKind.Integrity,
        };
        return new(new PhotoCheck(report, jpeg, Overlay(evidence, size)) { File = file, Print = print?.Jpeg }, evidence);
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
            evidence.Points.Moved(p => new PointPx(Math.Round(p.X, 1), Math.Round(p.Y, 1))), crop, null, [], null)
        {
            TakenOn = evidence.Source.TakenOn,
        };
    }

    private static List<string> Operations(CropWindow window, OutputSize size, IReadOnlyList<string> edits, byte[] jpeg)
    {
        var done = new List<string>(edits) { "cropped" };
        if (window.Turn.Angle != 0) done.Add(string.Create(CultureInfo.InvariantCulture, $"straightened:{Math.Abs(window.Turn.Degrees):0.0#}"));
        if (Math.Abs(window.Width - size.WidthPx) >= 1)
            done.Add(string.Create(CultureInfo.InvariantCulture, $"scaled:{size.WidthPx / window.Width:0.0##}"));
        if (JpegTables.Quality(jpeg) is { } quality) done.Add(string.Create(CultureInfo.InvariantCulture, $"encoded:{quality}"));
        return done;
    }

    private static CropOverlay Overlay(Evidence evidence, OutputSize size)
    {
        PointPx InPhoto(PointPx p) => evidence.Window.InPhoto(p, size.WidthPx);
        var points = evidence.Points;
        var crown = evidence.Rule.Crown == Crown.Hair ? points.CrownHair : points.CrownSkull;
        return new CropOverlay(InPhoto(crown), InPhoto(points.Chin), InPhoto(points.EyeLeft), InPhoto(points.EyeRight));
    }
}

/// <inheritdoc cref="Finisher"/>
internal sealed record FinishedPhoto(PhotoCheck Check, Evidence Evidence);
