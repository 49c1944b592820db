using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>
/// The light on a head: a large lamp from above, soft light from everywhere, shine, and the hollows that get little of it.
/// </summary>
internal sealed class Lighting(Build build, double side, Scalar skin)
{
    /// <summary>The map's value where a colour stays as painted.</summary>
    public const double Whole = 128;

    private const double Fineness = 56;

    private readonly (double X, double Y, double Z) _lamp = Unit((-0.12 - (1.3 * side), -0.42, 0.9 - (0.35 * Math.Abs(side))));
    private readonly double _ambient = 0.5 - (0.33 * Math.Abs(side));
    private readonly double _wrap = 0.25 * (1 - Math.Abs(side));

    /// <summary>Three numbers for each pixel of a part of the picture.</summary>
    public Mat Map(Pose pose, Rect part)
    {
        var step = Math.Max(1, pose.Unit / Fineness);
        var (width, height) = ((int)Math.Ceiling(part.Width / step) + 1, (int)Math.Ceiling(part.Height / step) + 1);
        var values = new Vec3b[width * height];
        var toUnits = Inverse(pose);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                var (u, v) = toUnits(part.X + ((x + 0.5) * step), part.Y + ((y + 0.5) * step));
                values[(y * width) + x] = Bytes(pose, u, v);
            }

        using var small = Mat.FromPixelData(height, width, MatType.CV_8UC3, values);
        using var large = new Mat();
        Cv2.Resize(small, large, new Size(Math.Round(width * step), Math.Round(height * step)), 0, 0, InterpolationFlags.Cubic);
        using var exact = new Mat(large, new Rect(0, 0, Math.Min(part.Width, large.Width), Math.Min(part.Height, large.Height)));
        var map = new Mat();
        Cv2.CopyMakeBorder(exact, map, 0, part.Height - exact.Height, 0, part.Width - exact.Width, BorderTypes.Replicate);
        return map;
    }

    private static Func<double, double, (double U, double V)> Inverse(Pose pose)
    {
        var (origin, right) = (pose.Flat(0, 0), pose.Flat(1, 0));
        var (cos, sin) = ((right.X - origin.X) / pose.Unit, (right.Y - origin.Y) / pose.Unit);
        return (x, y) =>
        {
            var (dx, dy) = ((x - origin.X) / pose.Unit, (y - origin.Y) / pose.Unit);
            return pose.Unturned((dx * cos) + (dy * sin), (dy * cos) - (dx * sin));
        };
    }

    private Vec3b Bytes(Pose pose, double x, double y)
    {
        var n = pose.Facing(x, y);
        var lambert = Math.Max(0, ((n.X * _lamp.X) + (n.Y * _lamp.Y) + (n.Z * _lamp.Z) + _wrap) / (1 + _wrap));
        var front = _ambient + ((1 - _ambient) * (_lamp.Z + _wrap) / (1 + _wrap));
        var light = (_ambient + ((1 - _ambient) * lambert)) / Math.Max(front, 0.55) * Hollows(x, y);
        var shine = 20 * Math.Pow(Math.Max(0, Half(n)), 22) * light;
        // Light that went through skin comes back red: shades are warm.
        var dark = Math.Max(0, 1 - light);
        return new(
            Byte((light * (1 - (0.2 * dark))) + (shine / (60 + skin.Val0))),
            Byte((light * (1 - (0.1 * dark))) + (shine / (60 + skin.Val1))),
            Byte((light * (1 + (0.1 * dark))) + (shine / (60 + skin.Val2))));
    }

    private double Half((double X, double Y, double Z) n)
    {
        var h = Unit((_lamp.X, _lamp.Y, _lamp.Z + 1));
        return (n.X * h.X) + (n.Y * h.Y) + (n.Z * h.Z);
    }

    private double Hollows(double x, double y)
    {
        var across = Math.Abs(x);
        var eyes = 0.17 * Hill((across - (0.8 * build.EyeX)) / 0.13) * Hill((y + 0.07) / 0.06);
        var nose = 0.2 * Hill(x / (0.13 * build.NoseWide)) * Hill((y - build.NoseEnd - 0.025) / 0.025);
        var lip = 0.14 * Hill(x / 0.13) * Hill((y - build.MouthY - 0.115) / 0.03);
        var jaw = 0.25 * Hill((y - 1.06) / 0.08) * Hill(x / 0.4);
        var temples = 0.12 * Hill((across - 0.64) / 0.07) * Hill((y + 0.1) / 0.5);
        return (1 - eyes) * (1 - nose) * (1 - lip) * (1 - jaw) * (1 - temples);
    }

    private static double Hill(double t) => Math.Exp(-t * t);

    private static byte Byte(double light) => (byte)Math.Clamp(light * Whole, 0, 255);

    private static (double X, double Y, double Z) Unit((double X, double Y, double Z) v)
    {
        var length = Math.Sqrt((v.X * v.X) + (v.Y * v.Y) + (v.Z * v.Z));
        return (v.X / length, v.Y / length, v.Z / length);
    }
}
