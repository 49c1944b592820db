using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>What a lens and a sensor do to a scene: a soft edge, blur when out of focus, too much or too little light, noise.</summary>
internal static class Camera
{
    public static void Take(Mat picture, PortraitSpec spec, double unit)
    {
        var blur = (0.0012 * unit) + (spec.Blur * unit / 500);
        Cv2.GaussianBlur(picture, picture, default, Math.Max(0.4, blur));
        if (Math.Abs(spec.Light - 1) > 1e-6) picture.ConvertTo(picture, MatType.CV_8UC3, spec.Light);
        if (spec.Noise <= 0) return;

        using var grain = new Mat(picture.Size(), MatType.CV_16SC3);
        new RNG(1).Fill(grain, DistributionType.Normal, InputArray.Create(0), InputArray.Create(spec.Noise));
        using var wide = new Mat();
        picture.ConvertTo(wide, MatType.CV_16SC3);
        Cv2.Add(wide, grain, wide);
        wide.ConvertTo(picture, MatType.CV_8UC3);
    }
}
