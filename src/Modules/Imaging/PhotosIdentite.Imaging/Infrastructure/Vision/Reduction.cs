using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Headers;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>How much smaller a JPEG may be decoded: enough pixels for the photo, for a closer window of it, and for the networks.</summary>
internal static class Reduction
{
    private const int EnoughToSee = 700;

    // The photo's window is this share of the source or more, in all but the widest pictures; those are decoded twice.
    private const double UsualWindow = 0.55;

    // More pixels than the photo needs: the resampling filter has something to work on, and a closer window stays sharp.
    private const double Spare = 1.4;

    public static int FirstLook(ImageHeader header, OutputSize asked)
    {
        var side = Math.Min(header.Width, header.Height);
        var window = UsualWindow * Math.Min(side, Math.Max(header.Width, header.Height) * asked.Width / asked.Height);
        return Largest(by => side >= by * EnoughToSee && window >= by * asked.WidthPx * Spare);
    }

    public static int For(double windowWidth, OutputSize asked) => Largest(by => windowWidth >= by * asked.WidthPx * Spare);

    public static bool Suffices(double scale, double windowWidth, OutputSize asked) => windowWidth / scale >= asked.WidthPx * Spare;

    private static int Largest(Predicate<int> holds) => holds(8) ? 8 : holds(4) ? 4 : holds(2) ? 2 : 1;
}
