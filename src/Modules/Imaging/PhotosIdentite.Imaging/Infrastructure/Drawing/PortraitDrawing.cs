using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>
/// Draws a head and shoulders whose geometry is known to the pixel: nobody's face, and yet a face to the networks.
/// </summary>
internal static class PortraitDrawing
{
    private const double LeanOfShoulders = 1 / 3.0, NeckIsShorter = 0.25;

    /// <summary>The picture, and where its points truly are. The caller disposes of the picture.</summary>
    public static (Mat Picture, FacePoints Points) Draw(PortraitSpec spec)
    {
        var (picture, truth) = Paint(spec);
        return (picture, truth.Points);
    }

    /// <summary>The picture, and everything that is true of it. The caller disposes of the picture.</summary>
    public static (Mat Picture, PortraitTruth Truth) Paint(PortraitSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var picture = new Mat(spec.Size, MatType.CV_8UC3, spec.Background);
        var pose = PoseOf(spec);
        Wall.Paint(picture, spec, pose);
        if (spec.Faces == 2)
            Person(picture, new Pose(new Surface(spec.Build), new(0.13 * spec.Size.Width, pose.Eyes.Y + (0.5 * pose.Unit)),
                0.55 * pose.Unit, 0), spec);
        if (spec.Faces > 0) Person(picture, pose, spec);
        Camera.Take(picture, spec, pose.Unit);
        return (picture, PortraitTruth.Of(spec, pose));
    }

    private static Pose PoseOf(PortraitSpec spec) => new(
        new Surface(spec.Build), new(spec.X * spec.Size.Width, spec.Y * spec.Size.Height), spec.Head * spec.Size.Height / 2,
        spec.Roll, spec.Yaw, spec.Pitch, spec.Build.EyeX);

    private static void Person(Mat picture, Pose pose, PortraitSpec spec)
    {
        var dice = new Random(spec.Seed);
        var light = new Lighting(spec.Build, spec.Side, spec.Skin);
        var whole = new Canvas(picture, (x, y) => pose.At(x, y, -0.1), pose.Unit);
        Hair.Behind(whole, spec, dice);
        using var covered = new Mat(picture.Size(), MatType.CV_8UC1, Scalar.Black);
        Body.Paint(new Canvas(picture, Shoulders(pose, spec), pose.Unit, covered), spec);

        using var head = new Layer(picture, pose, 1.75, -0.1);
        HeadShape.Ears(head.Before(0), spec);
        HeadShape.Paint(head.Rim, head.Head, spec);
        head.Grain(1.5);
        Eyes.Paint(head.Head, spec, dice);
        NoseAndMouth.Paint(head.Head, spec);
        Extras.PaintBeard(head.Head, spec, dice);
        Hair.Before(head.Head, spec, dice);
        head.Lay(light);
        Extras.PaintShine(new Canvas(picture, pose.On, pose.Unit), spec);
        Extras.PaintMask(new Canvas(picture, pose.On, pose.Unit), spec);
        Extras.PaintGlasses(new Canvas(picture, (x, y) => pose.At(x, y, Extras.LensDepth), pose.Unit), spec);
    }

    // Around the foot of the neck, which the turned head carries along.
    private static Func<double, double, PointPx> Shoulders(Pose pose, PortraitSpec spec)
    {
        var (head, foot) = (pose.At(0, 0.6, 0), pose.Flat(0, 1.2));
        var (upright, neck) = (pose.Flat(0, 0.6), new PointPx(foot.X, foot.Y));
        var lean = (spec.Shoulders ?? (spec.Roll * LeanOfShoulders)) * Math.PI / 180;
        var (sin, cos) = Math.SinCos(lean);
        var (shiftX, shiftY) = (head.X - upright.X, head.Y - upright.Y);
        return (x, y) =>
        {
            var (dx, dy) = (x, y - 1.2 - NeckIsShorter);
            return new(
                neck.X + shiftX + (pose.Unit * ((dx * cos) - (dy * sin))),
                    neck.Y + shiftY + (pose.Unit * ((dx * sin) + (dy * cos))));
        };
    }
}
