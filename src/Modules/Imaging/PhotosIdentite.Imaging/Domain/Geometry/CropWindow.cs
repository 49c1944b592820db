using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>The part of the turned source that becomes the photo, in source pixels.</summary>
internal sealed record CropWindow(double Left, double Top, double Width, double Height, Turn Turn)
{
    private const double Slack = 0.5;

    /// <summary>Whether every pixel of the photo exists in a source of that size.</summary>
    public bool LiesIn(double sourceWidth, double sourceHeight) =>
        new[] { (0, 0), (1, 0), (0, 1), (1, 1) }.All(corner =>
        {
            var p = Turn.Back(new(Left + (corner.Item1 * Width), Top + (corner.Item2 * Height)));
            return p.X >= -Slack && p.Y >= -Slack && p.X <= sourceWidth + Slack && p.Y <= sourceHeight + Slack;
        });

    /// <summary>From source pixels to pixels of a photo so wide.</summary>
    public PointPx InPhoto(PointPx source, double photoWidth)
    {
        var p = Turn.There(source);
        return new((p.X - Left) * photoWidth / Width, (p.Y - Top) * photoWidth / Width);
    }

    public PointPx InSource(PointPx photo, double photoWidth) =>
        Turn.Back(new(Left + (photo.X * Width / photoWidth), Top + (photo.Y * Width / photoWidth)));

    /// <summary>
    /// Of another shape about the same head: as tall, and wider or narrower to both sides; where the source has no more to its sides,
    /// as wide, and shorter from below.
    /// </summary>
    public CropWindow Shaped(double widthOverHeight, double sourceWidth, double sourceHeight)
    {
        var width = Height * widthOverHeight;
        var asTall = this with { Left = Left + ((Width - width) / 2), Width = width };
        return width <= Width || asTall.LiesIn(sourceWidth, sourceHeight) ? asTall : this with { Height = Width / widthOverHeight };
    }

    /// <summary>The same window in a copy of the source so many times as large.</summary>
    public CropWindow At(double scale) => new(
        Left * scale, Top * scale, Width * scale, Height * scale, new Turn(new(Turn.Centre.X * scale, Turn.Centre.Y * scale), Turn.Angle));
}
