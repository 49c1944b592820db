using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Working;

/// <summary>The part of the source that the working picture shows: its corner in source pixels, its scale, its own size in pixels.</summary>
internal sealed record WorkingArea(double Left, double Top, double Scale, int Width, int Height)
{
    // Around the widest window, for moving and turning it; and a little beyond the heads that the document allows.
    private const double Surroundings = 1.25;
    private const double BeyondRange = 1.05;

    /// <summary>Around a planned window, with enough pixels for the smallest window the document allows, never more than the source has.</summary>
    public static WorkingArea Around(CropWindow window, HeadRoom head, OutputSize asked, double sourceWidth, double sourceHeight)
    {
        var middle = window.Turn.Back(new(window.Left + (window.Width / 2), window.Top + (window.Height / 2)));
        var largest = Math.Max(1, head.Height / head.Least) * BeyondRange * Surroundings;
        var (width, height) = (window.Width * largest, window.Height * largest);
        var left = Math.Floor(Math.Clamp(middle.X - (width / 2), 0, Math.Max(0, sourceWidth - width)));
        var top = Math.Floor(Math.Clamp(middle.Y - (height / 2), 0, Math.Max(0, sourceHeight - height)));
        width = Math.Min(width, sourceWidth - left);
        height = Math.Min(height, sourceHeight - top);

        var smallest = window.Width * Math.Min(1, head.Height / head.Most) / BeyondRange;
        var scale = Math.Min(1, asked.WidthPx / smallest);
        return new(left, top, scale, Math.Max(1, (int)Math.Floor(width * scale)), Math.Max(1, (int)Math.Floor(height * scale)));
    }

    public PointPx Here(PointPx source) => new((source.X - Left) * Scale, (source.Y - Top) * Scale);

    public PointPx InSource(PointPx here) => new(Left + (here.X / Scale), Top + (here.Y / Scale));

    /// <summary>A window of the source, in pixels of this picture.</summary>
    public CropWindow Here(CropWindow source) => Moved(source, -Left, -Top).At(Scale);

    public Adjustment Planned(CropWindow source)
    {
        var here = Here(source);
        var middle = here.Turn.Back(new(here.Left + (here.Width / 2), here.Top + (here.Height / 2)));
        return new(middle.X - (here.Width / 2), middle.Y - (here.Height / 2), here.Width, here.Turn.Degrees);
    }

    private static CropWindow Moved(CropWindow window, double x, double y) => window with
    {
        Left = window.Left + x,
        Top = window.Top + y,
        Turn = window.Turn with { Centre = new(window.Turn.Centre.X + x, window.Turn.Centre.Y + y) },
    };
}

/// <summary>How tall the head is in the planned photo, and how tall it may be; in one unit.</summary>
internal sealed record HeadRoom(double Height, double Least, double Most)
{
    public static HeadRoom Of(DocumentRule rule, OutputSize asked, double height) =>
        rule.HeadHeightMm is { Min: { } least, Max: { } most }
            ? new(height, least, most)
            : new(height, 0.70 * asked.Height, 0.80 * asked.Height);
}
