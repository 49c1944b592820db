using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>How like two pictures are, and the best one there is to compare with.</summary>
internal static class Likeness
{
    private const int Lobes = 3;

    /// <summary>Decibels, over all channels.</summary>
    public static double Psnr(Mat a, Mat b) => Cv2.PSNR(a, b);

    /// <summary>Mean structural similarity of the luminance, windows of 11 pixels.</summary>
    public static double Ssim(Mat a, Mat b)
    {
        using var x = Luminance(a);
        using var y = Luminance(b);
        using Mat meanX = Blurred(x), meanY = Blurred(y), xx = Blurred(x.Mul(x)), yy = Blurred(y.Mul(y)), xy = Blurred(x.Mul(y));
        meanX.GetArray(out float[] mx);
        meanY.GetArray(out float[] my);
        xx.GetArray(out float[] sx);
        yy.GetArray(out float[] sy);
        xy.GetArray(out float[] sxy);
        const double c1 = 6.5025, c2 = 58.5225;
        return mx.Select((_, i) =>
        {
            double m = mx[i] * my[i], both = (mx[i] * mx[i]) + (my[i] * my[i]);
            double covariance = sxy[i] - m, spread = sx[i] + sy[i] - both;
            return (((2 * m) + c1) * ((2 * covariance) + c2)) / ((both + c1) * (spread + c2));
        }).Average();
    }

    /// <summary>Shrunk by a Lanczos filter of three lobes as wide as the shrinking asks, in linear light, rows then columns.</summary>
    public static Mat LinearLanczos(Mat source, Size size)
    {
        using var unit = new Mat();
        source.ConvertTo(unit, MatType.CV_32FC3, 1 / 255.0);
        using var linear = Curve(unit, v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4));
        using var across = Weights(source.Width, size.Width);
        using var down = Weights(source.Height, size.Height);
        var planes = Cv2.Split(linear);
        var shrunk = planes.Select(plane => Weighted(down, plane, across)).ToArray();
        using var small = new Mat();
        Cv2.Merge(shrunk, small);
        using var curved = Curve(small, v => v <= 0.0031308 ? 12.92 * Math.Max(0, v) : (1.055 * Math.Pow(v, 1 / 2.4)) - 0.055);
        var photo = new Mat();
        curved.ConvertTo(photo, MatType.CV_8UC3, 255);
        return photo;
    }

    private static Mat Weighted(Mat down, Mat plane, Mat across)
    {
        using var none = new Mat();
        using var narrow = new Mat();
        Cv2.Gemm(plane, across, 1, none, 0, narrow, GemmFlags.B_T);
        var shrunk = new Mat();
        Cv2.Gemm(down, narrow, 1, none, 0, shrunk);
        return shrunk;
    }

    private static Mat Weights(int from, int to)
    {
        var scale = (double)from / to;
        var weights = new Mat(to, from, MatType.CV_32FC1, Scalar.All(0));
        for (var i = 0; i < to; i++)
        {
            var centre = ((i + 0.5) * scale) - 0.5;
            var places = Enumerable.Range((int)Math.Ceiling(centre - (Lobes * scale)), (int)(2 * Lobes * scale) + 1)
                .Select(j => (At: Math.Clamp(j, 0, from - 1), Weight: Lanczos((j - centre) / scale))).ToList();
            var sum = places.Sum(place => place.Weight);
            foreach (var (at, weight) in places) weights.Set(i, at, weights.At<float>(i, at) + (float)(weight / sum));
        }

        return weights;
    }

    private static double Lanczos(double x)
    {
        if (Math.Abs(x) < 1e-9) return 1;
        if (Math.Abs(x) >= Lobes) return 0;
        var turn = Math.PI * x;
        return Lobes * Math.Sin(turn) * Math.Sin(turn / Lobes) / (turn * turn);
    }

    private static Mat Curve(Mat picture, Func<double, double> curve)
    {
        using var flat = picture.Clone();
        flat.GetArray(out Vec3f[] colours);
        for (var i = 0; i < colours.Length; i++)
            colours[i] = new((float)curve(colours[i].Item0), (float)curve(colours[i].Item1), (float)curve(colours[i].Item2));
        var done = new Mat(picture.Rows, picture.Cols, MatType.CV_32FC3);
        done.SetArray(colours);
        return done;
    }

    private static Mat Luminance(Mat picture)
    {
        using var grey = new Mat();
        Cv2.CvtColor(picture, grey, ColorConversionCodes.BGR2GRAY);
        var numbers = new Mat();
        grey.ConvertTo(numbers, MatType.CV_32FC1);
        return numbers;
    }

    private static Mat Blurred(Mat picture)
    {
        var blurred = new Mat();
        Cv2.GaussianBlur(picture, blurred, new Size(11, 11), 1.5);
        return blurred;
    }
}
