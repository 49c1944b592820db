using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>What the pixels of face and background say of light, sharpness and colour.</summary>
internal static class PixelSigns
{
    private const int Side = 320;
    private const double Burnt = 250;
    private const int BackgroundWidth = 240;
    private const double SurelyPerson = 0.1;
    private const double LeastBackground = 0.03;

    public static LightSigns Light(Mat photo, Landmarks face)
    {
        var wide = face.Frame(1.2, Side);
        var frame = wide with { Pixels = (int)Math.Clamp(wide.Size, 48, Side) };
        using var cut = frame.Cut(photo);
        using var inside = Hull(face, frame);
        using var lab = new Mat();
        Cv2.CvtColor(cut, lab, ColorConversionCodes.BGR2Lab);
        using var grey = new Mat();
        Cv2.CvtColor(cut, grey, ColorConversionCodes.BGR2GRAY);
        using var burnt = new Mat();
        Cv2.Threshold(grey, burnt, Burnt, 255, ThresholdTypes.Binary);

        var lightness = Cv2.Mean(lab, inside)[0] * 100 / 255;
        return new LightSigns(Cv2.Mean(burnt, inside)[0] / 255 * 100, 0, lightness, 0, 0, 1, 1, Sharpness(grey, inside), 0, null);
    }

    // The energy of the finest detail over that of twice coarser detail: falls with blur, whatever the light and the skin.
    private static double Sharpness(Mat grey, Mat inside)
    {
        using var coarse = new Mat();
        Cv2.GaussianBlur(grey, coarse, default, 2);
        var fine = LaplaceEnergy(grey, inside);
        var soft = LaplaceEnergy(coarse, inside);
        return soft < 1e-3 ? 0 : Math.Sqrt(fine / soft);
    }

    private static double LaplaceEnergy(Mat grey, Mat inside)
    {
        using var edges = new Mat();
        Cv2.Laplacian(grey, edges, MatType.CV_32F, 3);
        Cv2.MeanStdDev(edges, out _, out var spread, inside);
        return spread[0] * spread[0];
    }

    private static Mat Hull(Landmarks face, FaceFrame frame)
    {
        var outline = Landmarks.Oval.Select(i => frame.There(face.Places[i])).Select(p => new Point(p.X, p.Y));
        var inside = new Mat(frame.Pixels, frame.Pixels, MatType.CV_8UC1, Scalar.Black);
        Cv2.FillConvexPoly(inside, outline, Scalar.White);
        return inside;
    }

    /// <summary>Null when the person leaves too little of it to be judged.</summary>
    /// <param name="finished">The finished photo; <paramref name="toSource"/> takes its pixels back to the analysed picture.</param>
    public static BackgroundSigns? Background(Mat finished, Func<PointPx, PointPx> toSource, PersonMask.PersonArea person)
    {
        using var small = new Mat();
        var height = finished.Height * BackgroundWidth / finished.Width;
        Cv2.Resize(finished, small, new Size(BackgroundWidth, height), 0, 0, InterpolationFlags.Area);
        using var mask = new Mat(height, BackgroundWidth, MatType.CV_8UC1, Scalar.Black);
        var back = (double)finished.Width / BackgroundWidth;
        for (var y = 0; y < height; y++)
            for (var x = 0; x < BackgroundWidth; x++)
                if (person.At(toSource(new((x + 0.5) * back, (y + 0.5) * back))) > SurelyPerson) mask.Set(y, x, (byte)255);
        using var brush = Cv2.GetStructuringElement(MorphShapes.Ellipse, new Size(13, 13));
        Cv2.Dilate(mask, mask, brush);
        return Judge(small, mask);
    }

    private static BackgroundSigns? Judge(Mat small, Mat person)
    {
        using var unit = new Mat();
        small.ConvertTo(unit, MatType.CV_32FC3, 1 / 255.0);
        using var lab = new Mat();
        Cv2.CvtColor(unit, lab, ColorConversionCodes.BGR2Lab);
        lab.GetArray(out Vec3f[] colours);
        person.GetArray(out byte[] covered);

        var seen = colours.Where((_, i) => covered[i] == 0).ToArray();
        if (seen.Length < LeastBackground * colours.Length) return null;

        var middle = new Colour(Median(seen, c => c.Item0), Median(seen, c => c.Item1), Median(seen, c => c.Item2));
        var apart = seen.Select(c => Math.Sqrt(
            Square(c.Item0 - middle.L) + Square(c.Item1 - middle.A) + Square(c.Item2 - middle.B))).Order().ToArray();
        return new BackgroundSigns(middle, apart[(int)(0.95 * (apart.Length - 1))], 0, null);
    }

    private static double Median(Vec3f[] colours, Func<Vec3f, float> part) => colours.Select(part).Order().ElementAt(colours.Length / 2);

    private static double Square(double value) => value * value;
}
