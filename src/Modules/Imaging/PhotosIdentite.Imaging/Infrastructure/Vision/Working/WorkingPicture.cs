using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Working;

/// <summary>Makes the working picture of a checked photo.</summary>
internal static class WorkingPicture
{
    private const int SmallWindow = 360;
    private const double NearlyFits = 1.3;

    /// <param name="photo">The decoded pixels the finished picture was cut from.</param>
    public static byte[] Write(SeenPhoto seen, DecodedPhoto photo, Evidence evidence, string sha256)
    {
        var (window, sourceWidth, sourceHeight) = (evidence.Window, photo.Pixels.Width * photo.Scale, photo.Pixels.Height * photo.Scale);
        var room = HeadRoom.Of(evidence.Rule, evidence.Asked, evidence.HeadHeight);
        var area = WorkingArea.Around(window, room, OutputSize.Finest(evidence.Rule), sourceWidth, sourceHeight);
        using var full = Full(photo, ref area);

        var shrink = Math.Min(1, SmallWindow / (window.Width * area.Scale));
        using var small = new Mat();
        Cv2.Resize(full, small, new Size(Scaled(area.Width, shrink), Scaled(area.Height, shrink)), 0, 0, InterpolationFlags.Area);
        var rest = WorkingRest.Of(seen, area);
        var mask = evidence.Rule.MayReplaceBackground() ? rest.Person : null;
        return WorkingFile.Write(new(sha256, area, small.Width, small.Height, window, evidence, mask), small, rest, full);
    }

    // Pixels that are only a little too many are kept as they are: no resampling is better than one.
    private static Mat Full(DecodedPhoto photo, ref WorkingArea area)
    {
        var own = 1 / photo.Scale;
        var (left, top) = ((int)Math.Floor(area.Left * own), (int)Math.Floor(area.Top * own));
        var width = Math.Clamp((int)Math.Round(area.Width / area.Scale * own), 1, photo.Pixels.Width - left);
        var height = Math.Clamp((int)Math.Round(area.Height / area.Scale * own), 1, photo.Pixels.Height - top);
        var scale = own < area.Scale * NearlyFits ? own : area.Scale;
        area = new(left / own, top / own, scale, Scaled(width, scale / own), Scaled(height, scale / own));

        using var cut = new Mat(photo.Pixels, new Rect(left, top, width, height));
        var full = new Mat();
        if (cut.Width == area.Width) cut.CopyTo(full);
        else Cv2.Resize(cut, full, new Size(area.Width, area.Height), 0, 0, InterpolationFlags.Area);
        return full;
    }

    private static int Scaled(int length, double by) => Math.Max(1, (int)Math.Round(length * by));
}
