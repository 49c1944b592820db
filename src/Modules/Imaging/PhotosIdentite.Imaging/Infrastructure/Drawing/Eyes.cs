using OpenCvSharp;
using static PhotosIdentite.Imaging.Infrastructure.Drawing.HeadShape;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Eyes with their lids and lashes, and the brows. The corners of an open or closed eye lie level with (0, 0).</summary>
internal static class Eyes
{
    /// <summary>
    /// Highest place of the upper lid and lowest of the lower one, over half the eye's width, of an eye wide open.
    /// </summary>
    private const double Upper = 0.43, Lower = 0.21;

    private static readonly Scalar Lash = new(22, 22, 28);

    /// <summary>Lid gap over eye width.</summary>
    public static double Gap(double opening) => opening * (Upper + Lower) / 2;

    public static void Paint(Canvas canvas, PortraitSpec spec, Random dice)
    {
        Both(side =>
        {
            Brow(canvas, spec, side, dice);
            var opening = side < 0 ? spec.RightEye : spec.LeftEye;
            if (opening < 0.05) Closed(canvas, spec, side);
            else Open(canvas, spec, side, opening);
        });
    }

    private static void Open(Canvas canvas, PortraitSpec spec, int side, double opening)
    {
        var (x, h) = (side * spec.Build.EyeX, spec.Build.EyeHalf);
        var upper = Lid(x, h, -Upper * h * opening);
        var lower = Lid(x, h, Lower * h * opening);
        var outline = Curve.Open(upper).Concat(Curve.Open(lower).Reverse()).ToArray();
        canvas.Fill(outline, Mixing.Of(new Scalar(222, 226, 230), spec.Skin, 0.12));
        Iris(canvas, spec, x, h, outline);
        canvas.Shade(0.4, 0.012, new Scalar(40, 40, 60), over => over.Line(Scalar.White, 0.03, upper));
        canvas.Oval(x - (side * h * 0.93), 0.003, 0.012, 0.008, new Scalar(110, 115, 185));
        canvas.Line(Mixing.Of(Lash, spec.Skin, 0.1), 0.017, upper);
        canvas.Line(Mixing.Of(Lash, spec.Skin, 0.6), 0.008, lower);
        canvas.Line(Mixing.Times(spec.Skin, 0.62), 0.011, Fold(x, h, (-Upper * h * opening) - 0.032));
        canvas.Shade(0.3, 0.018, Mixing.Times(spec.Skin, 0.5), over =>
            over.Line(Scalar.White, 0.03, Fold(x, h, (-Upper * h * opening) - 0.04)));
    }

    // The iris is seen through the opening only: the rest of it is painted over with what was there.
    private static void Iris(Canvas canvas, PortraitSpec spec, double x, double h, (double X, double Y)[] opening)
    {
        var (ix, iy) = (x + (spec.GazeX * 0.55 * h), -0.016 + (spec.GazeY * 0.3 * h));
        canvas.Through(opening, eye =>
        {
            eye.Oval(ix, iy, 0.43 * h, 0.43 * h, Mixing.Times(spec.Iris, 0.45));
            eye.Oval(ix, iy, 0.38 * h, 0.38 * h, spec.Iris);
            eye.Oval(ix, iy + (0.1 * h), 0.27 * h, 0.2 * h, Mixing.Of(spec.Iris, Scalar.White, 0.2));
            var pupil = spec.RedEyes ? new Scalar(45, 30, 215) : new Scalar(14, 12, 12);
            eye.Oval(ix, iy, (spec.RedEyes ? 0.25 : 0.17) * h, (spec.RedEyes ? 0.25 : 0.17) * h, pupil);
            eye.Oval(ix - (0.1 * h), iy - (0.12 * h), 0.06 * h, 0.06 * h, new Scalar(245, 245, 245));
        });
    }

    private static void Closed(Canvas canvas, PortraitSpec spec, int side)
    {
        var (x, h) = (side * spec.Build.EyeX, spec.Build.EyeHalf);
        canvas.Shade(0.8, 0.03, Mixing.Times(spec.Skin, 1.22), over => over.Oval(x, -0.035, 0.85 * h, 0.05, Scalar.White));
        canvas.Line(Mixing.Of(Lash, spec.Skin, 0.1), 0.016, Lid(x, h, 0.3 * h));
        canvas.Shade(0.3, 0.012, Mixing.Times(spec.Skin, 0.6), over => over.Line(Scalar.White, 0.02, Lid(x, h, 0.42 * h)));
    }

    private static void Brow(Canvas canvas, PortraitSpec spec, int side, Random dice)
    {
        var (x, y) = (spec.Build.EyeX, spec.Build.BrowY);
        var colour = Mixing.Of(Mixing.Times(spec.Hair, 0.8), spec.Skin, 0.15);
        canvas.Shade(0.75, 0.012, colour, over => over.Line(
            Scalar.White, 0.045, (side * (x - 0.135), y + 0.02), (side * (x - 0.05), y - 0.015), (side * (x + 0.06), y - 0.03),
                (side * (x + 0.17), y + 0.02)));
        for (var i = 0; i < 40; i++)
        {
            var t = dice.NextDouble();
            var (bx, by) = (x - 0.14 + (0.3 * t), y + 0.03 - (0.19 * t * (1 - (0.75 * t))) + (0.03 * (dice.NextDouble() - 0.5)));
            canvas.Line(colour, 0.006, (side * bx, by), (side * (bx + 0.035), by - 0.03 + (0.045 * t)));
        }
    }

    /// <summary>From the viewer's left corner to the right one, over or under the eye.</summary>
    private static (double X, double Y)[] Lid(double x, double h, double y) =>
        [(x - h, 0), (x - (0.72 * h), 0.6 * y), (x - (0.35 * h), 0.93 * y), (x, y), (x + (0.35 * h), 0.93 * y),
            (x + (0.72 * h), 0.6 * y), (x + h, 0)];

    private static (double X, double Y)[] Fold(double x, double h, double y) =>
        [(x - (0.95 * h), (0.35 * y) - 0.012), (x - (0.5 * h), 0.86 * y), (x, y), (x + (0.5 * h), 0.86 * y),
            (x + (0.95 * h), (0.35 * y) - 0.012)];
}
