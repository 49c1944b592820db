using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Vision.Assisted;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Working;

/// <summary>Works from the working picture alone: no model, no decoding of the original.</summary>
internal static class Recropper
{
    private const int PreviewWidth = 360;
    private const int PreviewQuality = 85;

    public static WorkingView Show(byte[] file)
    {
        var head = WorkingFile.Head(file);
        using var small = WorkingFile.Small(file, head);
        var points = head.Evidence.Points.Moved(p => head.Area.Here(p));
        return new(Jpeg(small), head.Area.Width, head.Area.Height, head.Area.Planned(head.Planned), points);
    }

    public static Result<AdjustedPreview> Preview(byte[] file, DocumentRule rule, Adjustment asked)
    {
        var head = WorkingFile.Head(file);
        var placed = Place(head, rule, asked);
        if (placed.Refusal is { } refusal) return refusal;

        var (window, applied) = placed.Value;
        using var small = WorkingFile.Small(file, head);
        var shrink = (double)head.SmallWidth / head.Area.Width;
        var shrunk = window.At(shrink);
        var width = (int)Math.Clamp(shrunk.Width, 1, PreviewWidth);
        using var lit = Edits.Apply(small, null, asked with { Background = null }).Picture;
        using var cut = Cropper.Cut(lit, shrunk, new Size(width, Math.Max(1, Math.Round(width * window.Height / window.Width))));
        using var photo = Edits.Apply(cut, Inside(head.Person?.At(shrink), shrunk, width), asked with { Light = false }).Picture;
        return Result.Of(new AdjustedPreview(Jpeg(photo), applied, Geometry(head.Evidence with { Rule = rule, Window = InSource(head.Area, window) })));
    }

    /// <param name="asked">Null: the window the program chooses for the rule.</param>
    public static Result<PhotoCheck> Adjust(byte[] file, DocumentRule rule, Adjustment? asked, DateOnly today)
    {
        var head = WorkingFile.Head(file);
        var placed = asked is null ? Result.Of(Plan(head, rule)) : Place(head, rule, asked);
        if (placed.Refusal is { } refusal) return refusal;

        var area = head.Area;
        using var full = WorkingFile.Full(file, head);
        var (edited, edits) = Edits.Apply(full, head.Person?.At(1), placed.Value.Applied);
        using var photo = new DecodedPhoto(edited, 1 / area.Scale);
        var seen = WorkingFile.Rest(file).Seen(edited, area);
        var done = Finisher.Finish(seen, photo, placed.Value.Window.At(1 / area.Scale), rule, edits, today).Check;
        return Result.Of(done with { Report = InSource(done.Report, area) with { SourceSha256 = head.SourceSha256 } });
    }

    // Behind fewer pixels a background is replaced faster: the mask follows the window.
    private static PersonMask.PersonArea? Inside(PersonMask.PersonArea? person, CropWindow window, int width) => person is null ? null : person with
    {
        Frame = person.Frame with
        {
            Centre = window.InPhoto(person.Frame.Centre, width),
            Size = person.Frame.Size * width / window.Width,
            Angle = person.Frame.Angle - window.Turn.Angle,
        },
    };

    private static Result<(CropWindow Window, Adjustment Applied)> Place(WorkingHead head, DocumentRule rule, Adjustment asked)
    {
        if (rule.Against(asked) is { } forbidden) return forbidden;
        var size = OutputSize.For(rule);
        return AdjustedWindow.Of(asked, size.Height / size.Width, head.Area.Width, head.Area.Height);
    }

    private static (CropWindow Window, Adjustment Applied) Plan(WorkingHead head, DocumentRule rule)
    {
        var (area, points) = (head.Area, head.Evidence.Points.Moved(p => head.Area.Here(p)));
        var window = new CropPlanner(rule, area.Width, area.Height).Plan(points);
        return (window, new Adjustment(window.Left, window.Top, window.Width, window.Turn.Degrees));
    }

    private static AdjustedGeometry Geometry(Evidence evidence) => new(
        AllMeasures.Take(new HeadHeight(), evidence),
        AllMeasures.Take(new EyeLine(), evidence),
        AllMeasures.Take(new TopMargin(), evidence),
        AllMeasures.Take(new Centring(), evidence),
        AllMeasures.Take(new HeadInFrame(), evidence),
        AllMeasures.Take(new Resolution(), evidence));

    private static CropWindow InSource(WorkingArea area, CropWindow here)
    {
        var window = here.At(1 / area.Scale);
        var centre = new PointPx(window.Turn.Centre.X + area.Left, window.Turn.Centre.Y + area.Top);
        return window with { Left = window.Left + area.Left, Top = window.Top + area.Top, Turn = window.Turn with { Centre = centre } };
    }

    // The finisher took the working picture for the whole source.
    private static PhotoReport InSource(PhotoReport report, WorkingArea area) => report with
    {
        PointsPx = report.PointsPx?.Moved(p => new PointPx(Math.Round(p.X + area.Left, 1), Math.Round(p.Y + area.Top, 1))),
    };

    private static byte[] Jpeg(Mat picture)
    {
        Cv2.ImEncode(".jpg", picture, out var bytes, new ImageEncodingParam(ImwriteFlags.JpegQuality, PreviewQuality));
        return bytes;
    }
}
