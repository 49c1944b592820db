using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>What is behind the person: plain, patterned, or with the person's shadow. No wall is lit quite evenly.</summary>
internal static class Wall
{
    private static readonly Scalar[] Books = [new(60, 60, 150), new(120, 80, 40), new(60, 120, 90), new(70, 70, 70),
        new(60, 130, 190)];

    public static void Paint(Mat picture, PortraitSpec spec, Pose pose)
    {
        var (width, height) = (picture.Width, picture.Height);
        var step = Math.Max(8, (int)(pose.Unit / 3));
        var dark = Mixing.Of(spec.Background, new Scalar(120, 90, 40), 0.6);
        if (spec.Pattern is "stripes" or "checks")
        {
            for (var x = 0; x < width; x += 2 * step) picture.Rectangle(new Rect(x, 0, step, height), dark, -1);
            if (spec.Pattern == "checks")
                for (var y = 0; y < height; y += 2 * step) picture.Rectangle(new Rect(0, y, width, step), dark, -1);
        }

        if (spec.Pattern == "shelf") Shelf(picture, pose, new Random(spec.Seed));
        Falloff(picture);
        if (spec.Shadow > 0) Shadow(picture, spec, pose);
    }

    // A lamp lights the middle a little more than the corners.
    private static void Falloff(Mat picture)
    {
        const int Side = 32;
        var light = new byte[Side * Side];
        for (var y = 0; y < Side; y++)
            for (var x = 0; x < Side; x++)
                light[(y * Side) + x] = (byte)(128 - (2.5 * ((Square((x / 15.5) - 1)) + Square((y / 15.5) - 0.8))));
        using var small = Mat.FromPixelData(Side, Side, MatType.CV_8UC1, light);
        using var map = new Mat();
        Cv2.Resize(small, map, picture.Size(), 0, 0, InterpolationFlags.Linear);
        Cv2.CvtColor(map, map, ColorConversionCodes.GRAY2BGR);
        Cv2.Multiply(picture, map, picture, 1 / 128.0);
    }

    private static void Shelf(Mat picture, Pose pose, Random dice)
    {
        var (width, height) = (picture.Width, picture.Height);
        for (var y = (int)(pose.Eyes.Y - (3 * pose.Unit)); y < height; y += (int)pose.Unit)
        {
            for (var x = 0; x < width;)
            {
                var wide = Math.Max(3, (int)(pose.Unit * (0.06 + (0.12 * dice.NextDouble()))));
                var tall = (int)(pose.Unit * (0.55 + (0.3 * dice.NextDouble())));
                picture.Rectangle(new Rect(x, y - tall, wide - 1, tall),
                    Mixing.Times(Books[dice.Next(Books.Length)], 0.7 + (0.5 * dice.NextDouble())), -1);
                x += wide;
            }

            picture.Rectangle(new Rect(0, y, width, Math.Max(2, (int)(0.06 * pose.Unit))), new Scalar(60, 90, 130), -1);
        }
    }

    private static void Shadow(Mat picture, PortraitSpec spec, Pose pose)
    {
        var shadow = new Canvas(picture, (x, y) => pose.Flat(x + 0.5, y + 0.12), pose.Unit);
        shadow.Shade(spec.Shadow, 0.05, Mixing.Times(spec.Background, 0.2), over =>
        {
            over.Oval(0, -0.05, 0.76, 1.1, Scalar.White);
            over.Oval(0, 2.6, 1.7, 1.25, Scalar.White);
        });
    }

    private static double Square(double value) => value * value;
}
