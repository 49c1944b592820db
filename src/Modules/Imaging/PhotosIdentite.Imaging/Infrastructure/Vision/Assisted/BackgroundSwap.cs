using System.Numerics;
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
    private const float Same = 12;
    private const float Other = 40;

    public static Mat Replace(Mat picture, PersonMask.PersonArea person, Backdrop colour)
    {
        using var matte = Matte.Of(picture, person);
        matte.GetArray(out float[] shares);
        picture.GetArray(out Vec3b[] pixels);
        var (own, wall) = Neighbourhood.Of(picture, matte, Matte.Radius(person));
        var paint = new Vector3(colour.Blue, colour.Green, colour.Red);
        var flat = new Vec3b(colour.Blue, colour.Green, colour.Red);
        var width = picture.Width;
        for (var i = 0; i < pixels.Length; i++)
        {
            if (shares[i] >= 1) continue;
            pixels[i] = shares[i] <= 0 ? flat : Mixed(pixels[i], shares[i], own.At(i % width, i / width), wall.At(i % width, i / width), paint);
        }

        var replaced = new Mat(picture.Rows, picture.Cols, MatType.CV_8UC3);
        replaced.SetArray(pixels);
        return replaced;
    }

    // seen = m·person + (1-m)·wall: what the two means leave over belongs to the person, as far as the pixel does.
    private static Vec3b Mixed(Vec3b pixel, float share, Vector3 own, Vector3 wall, Vector3 paint)
    {
        var seen = new Vector3(pixel.Item0, pixel.Item1, pixel.Item2);
        share = Surely(share, seen, wall);
        own += share * (seen - (share * own) - ((1 - share) * wall));
        var mixed = Vector3.Clamp((share * own) + ((1 - share) * paint), Vector3.Zero, new Vector3(255)) + new Vector3(0.5f);
        return new((byte)mixed.X, (byte)mixed.Y, (byte)mixed.Z);
    }

    // The mask's edge is blurred, and beside it whole pixels are wall: what looks like the wall there, is it. Where the mask is nearly
    // sure of the person it stays right: a white shirt before a white wall.
    private static float Surely(float share, Vector3 seen, Vector3 wall)
    {
        var likeWall = 1 - Math.Clamp((Vector3.Distance(seen, wall) - Same) / (Other - Same), 0, 1);
        return share - (likeWall * Math.Min(share, 2 * (1 - share)));
    }

    /// <summary>The mean colour around each place, of what the weights say; slow to change, so a smaller picture gives it.</summary>
    private sealed record Neighbourhood(Vec3f[] Colours, int Width, int Height, float Across, float Down)
    {
        public static (Neighbourhood Own, Neighbourhood Wall) Of(Mat picture, Mat matte, int radius)
        {
            var shrink = Math.Clamp(radius / 3, 1, 8);
            using Mat small = Matte.Smaller(picture, shrink), share = Matte.Smaller(matte, shrink), seen = new(), rest = new();
            small.ConvertTo(seen, MatType.CV_32FC3);
            Cv2.Subtract(Scalar.All(1), share, rest);
            return (Mean(seen, share), Mean(seen, rest));

            Neighbourhood Mean(Mat colours, Mat weight)
            {
                using Mat three = new(), product = new(), safe = new();
                Cv2.Merge([weight, weight, weight], three);
                Cv2.Multiply(colours, three, product);
                using Mat sum = Matte.Box(product, Math.Max(1, radius / shrink)), total = Matte.Box(three, Math.Max(1, radius / shrink));
                Cv2.Max(total, Least, safe);
                Cv2.Divide(sum, safe, sum);
                sum.GetArray(out Vec3f[] means);
                return new(means, sum.Width, sum.Height, (float)sum.Width / picture.Width, (float)sum.Height / picture.Height);
            }
        }

        public Vector3 At(int x, int y)
        {
            var (fx, fy) = (((x + 0.5f) * Across) - 0.5f, ((y + 0.5f) * Down) - 0.5f);
            var (left, top) = ((int)Math.Clamp(fx, 0, Width - 1), (int)Math.Clamp(fy, 0, Height - 1));
            var (right, bottom) = (Math.Min(left + 1, Width - 1), Math.Min(top + 1, Height - 1));
            var (dx, dy) = (Math.Clamp(fx - left, 0, 1), Math.Clamp(fy - top, 0, 1));
            return Vector3.Lerp(
                Vector3.Lerp(Colour(left, top), Colour(right, top), dx), Vector3.Lerp(Colour(left, bottom), Colour(right, bottom), dx), dy);
        }

        private Vector3 Colour(int x, int y) => Colours[(y * Width) + x] is var c ? new(c.Item0, c.Item1, c.Item2) : default;
    }
}
