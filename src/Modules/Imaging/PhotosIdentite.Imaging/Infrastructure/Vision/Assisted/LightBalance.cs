using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Assisted;

/// <summary>
/// One curve for the whole picture and each colour: takes a tint of the light away and lifts what is too dark. It looks at the picture
/// as a whole, never at the skin, and does the same to every pixel: nothing is smoothed, nothing reshaped.
/// </summary>
internal static class LightBalance
{
    private const double MostTint = 0.12;
    private const double MostLift = 1.5;
    private const double Bright = 0.90;
    private const int Norm = 6;

    public static Mat Correct(Mat picture)
    {
        using var small = new Mat();
        Cv2.Resize(picture, small, new Size(96, 96), 0, 0, InterpolationFlags.Area);
        small.GetArray(out Vec3b[] colours);
        var light = colours.Select(c => new[] { Light(c.Item0), Light(c.Item1), Light(c.Item2) }).ToArray();
        var gains = Gains(light);

        using var curves = new Mat(1, 256, MatType.CV_8UC3);
        for (var value = 0; value < 256; value++)
            curves.Set(0, value, new Vec3b(Code(Light(value) * gains[0]), Code(Light(value) * gains[1]), Code(Light(value) * gains[2])));
        var corrected = new Mat();
        Cv2.LUT(picture, curves, corrected);
        return corrected;
    }

    // Shades of grey: the Minkowski mean of a scene under white light is grey, and bright parts say more than dark ones.
    private static double[] Gains(double[][] light)
    {
        var means = Enumerable.Range(0, 3).Select(c => Math.Pow(light.Average(p => Math.Pow(p[c], Norm)), 1.0 / Norm)).ToArray();
        var grey = means.Average();
        var tint = means.Select(mean => Math.Clamp(grey / Math.Max(mean, 1e-6), 1 - MostTint, 1 + MostTint)).ToArray();
        var brightest = light.Select(p => Math.Max(p[0] * tint[0], Math.Max(p[1] * tint[1], p[2] * tint[2]))).Order().ElementAt(light.Length * 97 / 100);
        var lift = Math.Clamp(Bright / Math.Max(brightest, 1e-6), 1, MostLift);
        return [.. tint.Select(gain => gain * lift)];
    }

    private static double Light(double value)
    {
        var code = value / 255;
        return code <= 0.04045 ? code / 12.92 : Math.Pow((code + 0.055) / 1.055, 2.4);
    }

    private static byte Code(double light)
    {
        var shown = Math.Clamp(light, 0, 1);
        return (byte)Math.Round(255 * (shown <= 0.0031308 ? 12.92 * shown : (1.055 * Math.Pow(shown, 1 / 2.4)) - 0.055));
    }
}
