using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Headers;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>The grid of squares that strong JPEG compression leaves, found by its period wherever it begins.</summary>
internal static class Blocks
{
    private const int Period = 8;
    private const double LeastStep = 0.8;

    /// <summary>Edges on the grid over those beside it, along the weaker of both directions; null where the picture was scaled.</summary>
    public static double? Strength(SeenPhoto photo)
    {
        if (photo.Scale > 1.01 || photo.Source.Format is ImageFormat.WebP or ImageFormat.Heic) return null;

        var face = photo.Face.Landmarks;
        var reach = (int)(1.6 * face.EyeToChin);
        var part = new Rect((int)face.EyeMiddle.X - reach, (int)face.EyeMiddle.Y - reach, 2 * reach, 2 * reach)
            & new Rect(0, 0, photo.Pixels.Width, photo.Pixels.Height);
        if (part.Width < 8 * Period || part.Height < 8 * Period) return null;

        using var seen = new Mat(photo.Pixels, part);
        using var grey = new Mat();
        Cv2.CvtColor(seen, grey, ColorConversionCodes.BGR2GRAY);
        using var turned = new Mat();
        Cv2.Transpose(grey, turned);
        return Math.Min(Along(grey), Along(turned));
    }

    // How much a step differs from the mean of its neighbours, by its place in the period: an edge of the grid stands out everywhere.
    private static double Along(Mat grey)
    {
        grey.GetArray(out byte[] values);
        var (width, height) = (grey.Width, grey.Height);
        var sums = new double[Period];
        for (var y = 0; y < height; y += 2)
        {
            var row = y * width;
            for (var x = 1; x < width - 2; x++)
            {
                var step = Math.Abs(values[row + x + 1] - values[row + x]);
                if (step > 24) continue; // an edge of the picture, not of the grid
                sums[x % Period] += step;
            }
        }

        var sorted = sums.Order().ToArray();
        var usual = (sorted[3] + sorted[4]) / 2;
        var seen = LeastStep * width * height / 2 / Period; // fainter steps than this nobody sees
        return sorted[^1] / Math.Max(usual, seen);
    }
}
