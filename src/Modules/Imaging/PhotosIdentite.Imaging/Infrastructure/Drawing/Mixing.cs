using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Colours and pictures mixed by shares.</summary>
internal static class Mixing
{
    public static Scalar Of(Scalar a, Scalar b, double share) => new(
        a.Val0 + ((b.Val0 - a.Val0) * share), a.Val1 + ((b.Val1 - a.Val1) * share), a.Val2 + ((b.Val2 - a.Val2) * share));

    public static Scalar Times(Scalar colour, double by) => new(colour.Val0 * by, colour.Val1 * by, colour.Val2 * by);

    /// <summary>Lays one picture over another of its size, where <paramref name="share"/> (8 bits) says.</summary>
    public static void Over(Mat below, Mat above, Mat share)
    {
        using var weight = new Mat();
        Cv2.CvtColor(share, weight, ColorConversionCodes.GRAY2BGR);
        using var gap = new Mat();
        Cv2.Subtract(above, below, gap, null, MatType.CV_16S);
        Cv2.Multiply(gap, weight, gap, 1 / 255.0, MatType.CV_16S);
        Cv2.Add(below, gap, below, null, MatType.CV_8U);
    }

    /// <summary>
    /// Mixes one colour into a part of a picture, where <paramref name="share"/> (of the part's size, 8 bits) says.
    /// </summary>
    public static void In(Mat picture, Rect part, Scalar colour, Mat share, double opacity)
    {
        using var there = new Mat(picture, part);
        using var even = new Mat(part.Size, MatType.CV_8UC3, colour);
        using var weaker = new Mat();
        share.ConvertTo(weaker, MatType.CV_8UC1, opacity);
        Over(there, even, weaker);
    }
}
