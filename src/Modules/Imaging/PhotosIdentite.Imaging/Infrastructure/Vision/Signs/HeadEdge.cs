using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>How clearly the head stands out from the wall along its outline.</summary>
internal static class HeadEdge
{
    private const int Reach = 11;
    private const int FewPixels = 60;
    private const float Surely = 0.9f;
    private const float SurelyNot = 0.1f;
    private const double EnoughOfBoth = 0.12;

    /// <summary>Colour difference (ΔE) that 90 % of the outline above the chin exceeds; null where too little of it is seen.</summary>
    public static double? Contrast(Surroundings photo, double chin)
    {
        var (inside, insides) = Mean(photo, person => person > Surely);
        var (outside, outsides) = Mean(photo, person => person < SurelyNot);
        var last = (int)Math.Clamp(chin, 0, photo.Height) * Surroundings.Width;
        var apart = Enumerable.Range(0, last)
            .Where(i => insides[i] > EnoughOfBoth && outsides[i] > EnoughOfBoth)
            .Select(i => Distance(inside[i], insides[i], outside[i], outsides[i]))
            .ToArray();
        return apart.Length < FewPixels ? null : apart.Percentile(0.1);
    }

    // Sums of the chosen pixels in a square around each place, and their share of it.
    private static (Vec3f[] Sums, float[] Shares) Mean(Surroundings photo, Predicate<float> chosen)
    {
        var some = photo.Lab.Select((lab, i) => chosen(photo.Person[i]) ? lab : default).ToArray();
        var ones = photo.Person.Select(person => chosen(person) ? 1f : 0f).ToArray();
        using var colours = Mat.FromPixelData(photo.Height, Surroundings.Width, MatType.CV_32FC3, some);
        using var shares = Mat.FromPixelData(photo.Height, Surroundings.Width, MatType.CV_32FC1, ones);
        Cv2.Blur(colours, colours, new Size(Reach, Reach));
        Cv2.Blur(shares, shares, new Size(Reach, Reach));
        colours.GetArray(out Vec3f[] sums);
        shares.GetArray(out float[] parts);
        return (sums, parts);
    }

    private static double Distance(Vec3f a, float ofA, Vec3f b, float ofB)
    {
        var (l, x, y) = ((a.Item0 / ofA) - (b.Item0 / ofB), (a.Item1 / ofA) - (b.Item1 / ofB), (a.Item2 / ofA) - (b.Item2 / ofB));
        return Math.Sqrt((l * l) + (x * x) + (y * y));
    }
}
