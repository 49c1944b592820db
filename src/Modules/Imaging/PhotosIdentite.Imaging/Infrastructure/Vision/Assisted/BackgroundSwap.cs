using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Editing;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Assisted;

/// <summary>
/// Puts one plain colour behind the person. At the edge a pixel is part person, part old wall: the person's own colour is estimated from
/// its neighbourhood, so that nothing of the wall shines through. Where a pixel is all person it stays as it was, bit for bit.
/// </summary>
internal static class BackgroundSwap
{
    private const double Least = 1e-3;

    public static Mat Replace(Mat picture, PersonMask.PersonArea person, Backdrop colour)
    {
        using var matte = Matte.Of(picture, person);
        using Mat weight = Threefold(matte), rest = new(), seen = new();
        Cv2.Subtract(Scalar.All(1), weight, rest);
        picture.ConvertTo(seen, MatType.CV_32FC3);

        var radius = Matte.Radius(person);
        using Mat own = Around(seen, weight, radius), wall = Around(seen, rest, radius);
        Correct(own, seen, weight, rest, wall);

        using Mat paint = new(picture.Size(), MatType.CV_32FC3, new Scalar(colour.Blue, colour.Green, colour.Red));
        Cv2.Multiply(own, weight, own);
        Cv2.Multiply(paint, rest, paint);
        Cv2.Add(own, paint, own);
        var replaced = new Mat();
        own.ConvertTo(replaced, MatType.CV_8UC3);
        return replaced;
    }

    // seen = m·person + (1-m)·wall: what the two means leave over belongs to the person, as far as the pixel does.
    private static void Correct(Mat own, Mat seen, Mat weight, Mat rest, Mat wall)
    {
        using Mat left = new(), part = new();
        Cv2.Multiply(own, weight, part);
        Cv2.Subtract(seen, part, left);
        Cv2.Multiply(wall, rest, part);
        Cv2.Subtract(left, part, left);
        Cv2.Multiply(left, weight, left);
        Cv2.Add(own, left, own);
    }

    /// <summary>The mean colour around each pixel, of what the weights say; slow to change, so a smaller picture gives it.</summary>
    private static Mat Around(Mat seen, Mat weight, int radius)
    {
        var shrink = Math.Clamp(radius / 3, 1, 8);
        using Mat small = Matte.Smaller(seen, shrink), weights = Matte.Smaller(weight, shrink), product = new(), safe = new();
        Cv2.Multiply(small, weights, product);
        using Mat sum = Matte.Box(product, Math.Max(1, radius / shrink)), total = Matte.Box(weights, Math.Max(1, radius / shrink));
        Cv2.Max(total, Least, safe);
        Cv2.Divide(sum, safe, sum);
        var mean = new Mat();
        Cv2.Resize(sum, mean, seen.Size());
        return mean;
    }

    private static Mat Threefold(Mat matte)
    {
        var three = new Mat();
        Cv2.Merge([matte, matte, matte], three);
        return three;
    }
}
