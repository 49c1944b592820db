using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>The face levelled, at one size (never enlarged), with its landmarks and its light: what the readers look at.</summary>
internal sealed class FaceView
{
    private const int MostPixels = 320;
    private const int LeastPixels = 48;
    private const double Roomier = 1.2;
    private static readonly float[] Linear = [.. Enumerable.Range(0, 256).Select(code => (float)Decoded(code / 255.0))];

    public FaceView(Mat photo, Landmarks face)
    {
        var wide = face.Frame(Roomier, MostPixels);
        var frame = wide with { Pixels = (int)Math.Clamp(wide.Size, LeastPixels, MostPixels) };
        using var cut = frame.Cut(photo);
        cut.GetArray(out Vec3b[] colours);
        using var unit = new Mat();
        cut.ConvertTo(unit, MatType.CV_32FC3, 1 / 255.0);
        Cv2.CvtColor(unit, unit, ColorConversionCodes.BGR2Lab);
        unit.GetArray(out Vec3f[] lab);

        (Side, Colours, Lab) = (frame.Pixels, colours, lab);
        Light = [.. colours.Select(c => (0.0722f * Linear[c.Item0]) + (0.7152f * Linear[c.Item1]) + (0.2126f * Linear[c.Item2]))];
        Places = [.. face.Places.Select(frame.There)];
    }

    /// <summary>Width and height in pixels.</summary>
    public int Side { get; }

    /// <summary>Blue, green, red; row by row like everything here.</summary>
    public Vec3b[] Colours { get; }

    public Vec3f[] Lab { get; }

    /// <summary>Linear luminance, 0 to 1.</summary>
    public float[] Light { get; }

    /// <summary>Linear red light, 0 to 1: the colour that every skin, light or dark, gives back most of.</summary>
    public double Red(int pixel) => Linear[Colours[pixel].Item2];

    /// <summary>The 468 landmarks in this view.</summary>
    public PointPx[] Places { get; }

    public PointPx EyeRight => PointPx.Between(Places[33], Places[133]);

    public PointPx EyeLeft => PointPx.Between(Places[362], Places[263]);

    public double Apart => EyeRight.To(EyeLeft);

    public PointPx MouthRight => Places[61];

    public PointPx MouthLeft => Places[291];

    /// <summary>Light as the eye grades it, 0 to 255.</summary>
    public double Grey(int pixel) => (0.114 * Colours[pixel].Item0) + (0.587 * Colours[pixel].Item1) + (0.299 * Colours[pixel].Item2);

    private static double Decoded(double code) => code <= 0.04045 ? code / 12.92 : Math.Pow((code + 0.055) / 1.055, 2.4);
}
