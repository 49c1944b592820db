using PhotosIdentite.Imaging.Domain.Measures;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>How light falls on the face: by ratios, and by the whites of the eyes, never by how light the skin is.</summary>
internal static class LightReader
{
    private const double Burnt = 0.935;
    private const byte Full = 254;

    // One colour at its end is lost detail too, but a little of it is in every warm photo.
    private const double ClippedShare = 0.1;
    private const double Black = 14;
    private const double Floor = 0.002;
    private const int Bins = 40;

    public static LightSigns Read(FaceView view, double? blocks)
    {
        var face = Region.Polygon(view, Landmarks.Oval);
        var skin = Parts.BareSkin(view);
        var light = face.Select(i => (double)view.Light[i]).ToArray();
        var (right, left) = (Lights(view, Parts.CheekRight(view)), Lights(view, Parts.CheekLeft(view)));
        var (one, other) = (Math.Max(Floor, right.Median()), Math.Max(Floor, left.Median()));

        return new LightSigns(
            Burnt: 100 * Math.Max(light.Share(y => y >= Burnt), ClippedShare * face.Share(i => Clips(view, i))),
            Lost: 100 * skin.Share(i => view.Grey(i) <= Black),
            White: White(view, face),
            Stops: Math.Log2(Math.Max(Floor, light.Percentile(0.95)) / Math.Max(Floor, light.Percentile(0.05))),
            Variation: Variation(light),
            Sides: Math.Min(one, other) / Math.Max(one, other),
            Overlap: Overlap(right, left),
            Sharpness: Detail.Sharpness(view),
            Noise: Detail.Noise(view, skin),
            Blocks: blocks);
    }

    private static bool Clips(FaceView view, int pixel) =>
        Math.Max(view.Colours[pixel].Item0, Math.Max(view.Colours[pixel].Item1, view.Colours[pixel].Item2)) >= Full;

    private static double[] Lights(FaceView view, int[] where) => [.. where.Select(i => (double)view.Light[i])];

    private static double White(FaceView view, int[] face)
    {
        var eyes = Region.Polygon(view, Parts.EyeRight).Concat(Region.Polygon(view, Parts.EyeLeft)).Select(i => (double)view.Lab[i].Item0);
        return Math.Max(eyes.Percentile(0.85), face.Select(i => (double)view.Lab[i].Item0).Percentile(0.95));
    }

    // Between quartiles: the whites of the eyes are few, and far from a dark skin.
    private static double Variation(double[] light) =>
        (light.Percentile(0.75) - light.Percentile(0.25)) / Math.Max(Floor, light.Median());

    // Over the light of both together, so that a dark skin's few levels count like a light skin's many.
    private static double Overlap(double[] right, double[] left)
    {
        var middle = Math.Max(Floor, right.Concat(left).Median());
        var (a, b) = (Histogram(right, middle), Histogram(left, middle));
        return a.Zip(b, Math.Min).Sum();
    }

    private static double[] Histogram(double[] light, double middle)
    {
        var bins = new double[Bins];
        foreach (var y in light) bins[(int)Math.Clamp(y / middle / 2 * Bins, 0, Bins - 1)] += 1.0 / light.Length;
        return bins;
    }
}
