using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>
/// What a lens and a sensor do to a scene: a soft edge, blur when out of focus or moved, too much or too little light, a cast,
/// noise.
/// </summary>
internal static class Camera
{
    public static void Take(Mat picture, PortraitSpec spec, double unit)
    {
        Cv2.GaussianBlur(picture, picture, default, Math.Max(0.45, (0.0012 * unit) + (spec.Blur * unit / 500)));
        if (spec.Motion > 0) Move(picture, spec.Motion * unit / 500);
        Expose(picture, spec);
        if (spec.Noise > 0) Grain.On(picture, spec.Noise, spec.Seed);
        if (!spec.Grey) return;

        using var grey = new Mat();
        Cv2.CvtColor(picture, grey, ColorConversionCodes.BGR2GRAY);
        Cv2.CvtColor(grey, picture, ColorConversionCodes.GRAY2BGR);
    }

    private static void Move(Mat picture, double length)
    {
        using var way = new Mat(1, Math.Max(1, (int)Math.Round(length)) | 1, MatType.CV_32FC1, Scalar.All(1));
        Cv2.Multiply(way, Scalar.All(1.0 / way.Cols), way);
        Cv2.Filter2D(picture, picture, -1, way);
    }

    private static void Expose(Mat picture, PortraitSpec spec)
    {
        if (spec is { Light: 1, Contrast: 1 } && spec.Cast == new Scalar(1, 1, 1)) return;
        using var table = new Mat(1, 256, MatType.CV_8UC3);
        for (var i = 0; i < 256; i++)
        {
            byte Of(double cast) => (byte)Math.Clamp(Math.Round(((((i - 128) * spec.Contrast) + 128) * spec.Light * cast)), 0,
                255);
            table.Set(0, i, new Vec3b(Of(spec.Cast.Val0), Of(spec.Cast.Val1), Of(spec.Cast.Val2)));
        }

        Cv2.LUT(picture, table, picture);
    }
}
