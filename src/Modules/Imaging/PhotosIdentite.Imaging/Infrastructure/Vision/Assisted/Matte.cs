using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Assisted;

/// <summary>
/// How much of each pixel is the person, at full size: the network's coarse mask, drawn to the picture's own edges by a guided filter
/// (He, Sun, Tang 2010), so that hair keeps its outline.
/// </summary>
internal static class Matte
{
    // A guide's variance below this counts as flat; of values from 0 to 1.
    private const double Flat = 1e-4;
    private const double SurelyNot = 0.08;
    private const double SurelyPerson = 0.92;

    /// <param name="person">In pixels of <paramref name="picture"/>.</param>
    /// <returns>0 to 1, 32-bit floats, of the picture's size.</returns>
    public static Mat Of(Mat picture, PersonMask.PersonArea person)
    {
        // The filter's coefficients change slowly, so a smaller picture gives them; its edges come from the whole one.
        var radius = Radius(person);
        var shrink = Math.Clamp(radius / 3, 1, 8);
        using Mat whole = Coarse(picture.Size(), person), coarse = Smaller(whole, shrink);
        using Mat guide = FromWall(picture, coarse, shrink), small = Smaller(guide, shrink);
        var (slopes, offsets) = Coefficients(small, coarse, Math.Max(1, radius / shrink));
        using (slopes)
        using (offsets)
        using (Mat slope = new(), offset = new())
        {
            Cv2.Resize(slopes, slope, picture.Size());
            Cv2.Resize(offsets, offset, picture.Size());
            var matte = new Mat();
            Cv2.Multiply(slope, guide, matte);
            Cv2.Add(matte, offset, matte);
            Stretch(matte);
            return matte;
        }
    }

    /// <summary>The coarse mask is uncertain by about one of its own cells.</summary>
    public static int Radius(PersonMask.PersonArea person) => Math.Max(2, (int)Math.Round(1.5 * person.Frame.Size / person.Frame.Pixels));

    public static Mat Smaller(Mat picture, int by)
    {
        if (by == 1) return picture.Clone();
        var small = new Mat();
        var (width, height) = (Math.Max(1, picture.Width / by), Math.Max(1, picture.Height / by));
        Cv2.Resize(picture, small, new Size(width, height), 0, 0, InterpolationFlags.Area);
        return small;
    }

    public static Mat Box(Mat picture, int radius)
    {
        var mean = new Mat();
        Cv2.BoxFilter(picture, mean, -1, new Size((2 * radius) + 1, (2 * radius) + 1), borderType: BorderTypes.Reflect101);
        return mean;
    }

    // How far each pixel's colour is from the wall's, 0 to 1: skin as light as a coloured wall has no edge in grey.
    private static Mat FromWall(Mat picture, Mat coarse, int shrink)
    {
        using Mat small = Smaller(picture, shrink), far = new(), mean = new(), empty = new();
        Cv2.Compare(coarse, Scalar.All(SurelyNot), empty, CmpTypes.LT);
        var wall = Cv2.Mean(small, empty);
        Cv2.Absdiff(picture, wall, far);
        using var third = Mat.FromPixelData(1, 3, MatType.CV_32FC1, new[] { 1 / 3f, 1 / 3f, 1 / 3f });
        Cv2.Transform(far, mean, third);
        var guide = new Mat();
        mean.ConvertTo(guide, MatType.CV_32FC1, 1 / 255.0);
        return guide;
    }

    private static Mat Coarse(Size size, PersonMask.PersonArea person)
    {
        using var cells = Mat.FromPixelData(person.Frame.Pixels, person.Frame.Pixels, MatType.CV_32FC1, person.Person);
        var frame = person.Frame;
        var corner = frame.There(new PointPx(0, 0));
        var (right, down) = (frame.There(new PointPx(1, 0)), frame.There(new PointPx(0, 1)));
        using var there = Mat.FromPixelData(2, 3, MatType.CV_64FC1, new[]
        {
            right.X - corner.X, down.X - corner.X, corner.X - 0.5,
            right.Y - corner.Y, down.Y - corner.Y, corner.Y - 0.5,
        });
        var coarse = new Mat();
        Cv2.WarpAffine(cells, coarse, there, size, InterpolationFlags.Linear | InterpolationFlags.WarpInverseMap, BorderTypes.Replicate);
        return coarse;
    }

    /// <summary>Within each window the mask is a linear function of the guide: where the picture has an edge, so has the mask.</summary>
    private static (Mat Slopes, Mat Offsets) Coefficients(Mat guide, Mat mask, int radius)
    {
        using Mat meanGuide = Box(guide, radius), meanMask = Box(mask, radius);
        using Mat products = new(), squares = new();
        Cv2.Multiply(guide, mask, products);
        Cv2.Multiply(guide, guide, squares);
        using Mat covariance = Box(products, radius), variance = Box(squares, radius);
        Subtract(covariance, meanGuide, meanMask);
        Subtract(variance, meanGuide, meanGuide);

        using Mat slope = new(), offset = new(), flat = new();
        Cv2.Add(variance, Scalar.All(Flat), flat);
        Cv2.Divide(covariance, flat, slope);
        Cv2.Multiply(slope, meanGuide, offset);
        Cv2.Subtract(meanMask, offset, offset);

        return (Box(slope, radius), Box(offset, radius));
    }

    private static void Subtract(Mat from, Mat a, Mat b)
    {
        using var product = new Mat();
        Cv2.Multiply(a, b, product);
        Cv2.Subtract(from, product, from);
    }

    private static void Stretch(Mat matte)
    {
        var by = 1 / (SurelyPerson - SurelyNot);
        matte.ConvertTo(matte, MatType.CV_32FC1, by, -SurelyNot * by);
        Cv2.Max(matte, 0, matte);
        Cv2.Min(matte, 1, matte);
    }
}
