using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>Sharpness and grain. Grain is taken off the detail, so that a noisy photo does not pass for a sharp one.</summary>
internal static class Detail
{
    private const double Coarser = 2;
    private const double Least = 1e-3;
    private const double Alike = 0.75;
    private const double Crisp = 5.5;
    private static readonly float[] Across = [0, 0, 0, 1, -2, 1, 0, 0, 0];
    private static readonly float[] Down = [0, 1, 0, 0, -2, 0, 0, 1, 0];
    private static readonly float[] Falling = [1, 0, 0, 0, -2, 0, 0, 0, 1];
    private static readonly float[] Rising = [0, 0, 1, 0, -2, 0, 1, 0, 0];

    /// <summary>
    /// Edges of eyes and mouth at the finest beside twice coarser, in the direction where they are softer: falls with blur, and further
    /// where the direction across it stayed sharper, as motion leaves it; whatever the light and the skin.
    /// </summary>
    public static double Sharpness(FaceView view)
    {
        using var grey = Grey(view);
        using var soft = new Mat();
        Cv2.GaussianBlur(grey, soft, default, Coarser);
        int[] features = [.. Around(view, view.EyeRight), .. Around(view, view.EyeLeft), .. Region.Polygon(view, Parts.Lips, grown: 2)];
        var skin = Parts.BareSkin(view);
        double Of(float[] direction) => Fine(grey, soft, direction, features, skin);
        return Math.Min(Worse(Of(Across), Of(Down)), Worse(Of(Falling), Of(Rising)));
    }

    // No face is quite as sharp in one direction as in the other: the lids and lips of all lie across.
    private static double Worse(double one, double other)
    {
        var (soft, sharp) = (Math.Min(one, other), Math.Max(one, other));
        return sharp <= 0 ? 0 : soft * Math.Min(1, soft / Math.Min(sharp, Crisp) / Alike);
    }

    private static double Fine(Mat grey, Mat soft, float[] direction, int[] features, int[] skin)
    {
        var (fine, coarse) = (Bends(grey, direction), Bends(soft, direction));
        var below = Energy(coarse, features);
        return below < Least ? 0 : Math.Sqrt(Math.Max(0, Energy(fine, features) - Calm(fine, skin)) / below);
    }

    /// <summary>Standard deviation of what no surface has: the difference of neighbours' differences, on bare skin.</summary>
    public static double Noise(FaceView view, int[] skin)
    {
        using var grey = Grey(view);
        using var kernel = Mat.FromPixelData(3, 3, MatType.CV_32FC1, new float[] { 1, -2, 1, -2, 4, -2, 1, -2, 1 });
        using var rough = new Mat();
        Cv2.Filter2D(grey, rough, MatType.CV_32F, kernel);
        rough.GetArray(out float[] values);
        return skin.Select(i => (double)Math.Abs(values[i])).Median() / (0.6745 * 6);
    }

    private static Mat Grey(FaceView view)
    {
        var values = new float[view.Colours.Length];
        for (var i = 0; i < values.Length; i++) values[i] = (float)view.Grey(i);
        using var borrowed = Mat.FromPixelData(view.Side, view.Side, MatType.CV_32FC1, values);
        return borrowed.Clone();
    }

    private static float[] Bends(Mat grey, float[] direction)
    {
        using var kernel = Mat.FromPixelData(3, 3, MatType.CV_32FC1, direction);
        using var edges = new Mat();
        Cv2.Filter2D(grey, edges, MatType.CV_32F, kernel);
        edges.GetArray(out float[] values);
        return values;
    }

    private static int[] Around(FaceView view, PointPx eye) => Region.Box(view, eye, 0.32 * view.Apart, 0.2 * view.Apart);

    private static double Energy(float[] edges, int[] where) =>
        where.Length == 0 ? 0 : where.Average(i => (double)edges[i] * edges[i]);

    // By the median, so that a mole or a lock on the cheek is not taken for grain: of squares of normal noise it is 0.455 of their mean.
    private static double Calm(float[] edges, int[] skin) => skin.Select(i => (double)edges[i] * edges[i]).Median() / 0.455;
}
