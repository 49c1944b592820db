using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Random grain, made once and laid like tiles, each time from another corner.</summary>
internal static class Grain
{
    private const int Side = 1024;
    private const double Strength = 16;

    private static readonly Lazy<Mat> Sheet = new(() =>
    {
        var grain = new Mat(Side, Side, MatType.CV_16SC3);
        new RNG(7).Fill(grain, DistributionType.Normal, InputArray.Create(0), InputArray.Create(Strength));
        return grain;
    });

    /// <param name="strength">Standard deviation in steps of 8 bits.</param>
    public static void On(Mat picture, double strength, int seed)
    {
        var (left, top) = ((seed * 37) & ((Side / 2) - 1), (seed * 91) & ((Side / 2) - 1));
        var (width, height) = (picture.Width, picture.Height);
        for (var y = 0; y < height; y += Side / 2)
            for (var x = 0; x < width; x += Side / 2)
                Tile(picture, new Rect(x, y, Math.Min(Side / 2, width - x), Math.Min(Side / 2, height - y)), left, top, strength);
    }

    private static void Tile(Mat picture, Rect part, int left, int top, double strength)
    {
        using var there = new Mat(picture, part);
        using var grain = new Mat(Sheet.Value, new Rect(left, top, part.Width, part.Height));
        using var scaled = new Mat();
        grain.ConvertTo(scaled, MatType.CV_16SC3, strength / Strength);
        Cv2.Add(there, scaled, there, null, MatType.CV_8U);
    }
}
