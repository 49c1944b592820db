using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>The widths and heights, in pixels, that an online form takes; an exact size is a window of one.</summary>
internal sealed record PixelWindow(Limits Width, Limits Height)
{
    private const double SameShape = 0.01;

    /// <summary>The most the form takes, where it says so for both sides.</summary>
    public (int Width, int Height)? Largest => (Width.Max, Height.Max) is ({ } w, { } h) ? ((int)w, (int)h) : null;

    /// <summary>Null where the form asks for no pixels.</summary>
    public static PixelWindow? Of(DigitalRule file)
    {
        var window = new PixelWindow(
            file.WidthPx is { } w ? new(w, w) : new(file.MinPx, file.MaxPx),
            file.HeightPx is { } h ? new(h, h) : new(file.MinHeightPx, file.MaxHeightPx));
        return window.Width is (null, null) && window.Height is (null, null) ? null : window;
    }

    /// <summary>Whether a photo so many times as wide as tall can be scaled into the window, to within a hundredth.</summary>
    public bool TakesShape(double widthOverHeight)
    {
        var least = Math.Max(Width.Min ?? 0, (Height.Min ?? 0) * widthOverHeight);
        var most = Math.Min(Width.Max ?? double.MaxValue, (Height.Max ?? double.MaxValue / 2) * widthOverHeight);
        return least <= most * (1 + SameShape);
    }

    /// <summary>The size of that shape nearest to the asked one, and inside the window.</summary>
    public (int Width, int Height) Nearest(int width, int height)
    {
        var least = Math.Max((Width.Min ?? 0) / width, (Height.Min ?? 0) / height);
        var most = Math.Min((Width.Max ?? double.MaxValue) / width, (Height.Max ?? double.MaxValue) / height);
        var scale = Math.Min(Math.Max(1, least), most);
        return (Within(Width, width * scale), Within(Height, height * scale));
    }

    private static int Within(Limits limits, double px) =>
        (int)Math.Clamp(Math.Round(px), limits.Min ?? 1, limits.Max ?? int.MaxValue);
}
