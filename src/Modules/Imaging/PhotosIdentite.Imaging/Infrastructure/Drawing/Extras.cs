using OpenCvSharp;
using static PhotosIdentite.Imaging.Infrastructure.Drawing.HeadShape;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>A beard, by its length.</summary>
internal enum Beard
{
    None,
    Stubble,
    Short,
    Full,
}

/// <summary>Glasses, by what is wrong with them.</summary>
internal enum Glasses
{
    None,
    Clear,
    Tinted,
    Glare,
}

/// <summary>What some faces wear: a beard, glasses, a mask.</summary>
internal static class Extras
{
    private const double LensX = 0.3, LensY = 0.045, LensHalf = 0.215, LensTall = 0.15;

    /// <summary>How far glasses stand out.</summary>
    public const double LensDepth = 0.76;

    public static void PaintBeard(Canvas canvas, PortraitSpec spec, Random dice)
    {
        if (spec.Beard == Beard.None) return;
        var (w, y) = (spec.Build.Wide, spec.Build.MouthY);
        var dense = spec.Beard switch { Beard.Stubble => 0.4, Beard.Short => 0.7, _ => 0.95 };
        canvas.Shade(dense, 0.03, Mixing.Times(spec.Hair, 0.9), over =>
        {
            over.Symmetric(Scalar.White, (0.56 * w, 0.36), (0.57 * w, 0.55), (0.47 * w, 0.79), (0.33, 0.95), (0.16, 1.03),
                (0.015, 1.05));
            over.Symmetric(Scalar.Black, (0.53 * w, 0.3), (0.5 * w, 0.42), (0.4 * w, 0.58), (0.29, y + 0.05), (0.13, y + 0.11),
                (0.015, y + 0.11));
            over.Symmetric(Scalar.White, (0.05, y - 0.13), (0.2, y - 0.09), (0.28, y + 0.03), (0.26, y + 0.2), (0.2, y + 0.1),
                (0.2, y - 0.03), (0.05, y - 0.075));
        });
        for (var i = 0; i < 500; i++)
        {
            var (x, v) = ((2 * dice.NextDouble()) - 1, dice.NextDouble());
            var (bx, by) = (0.53 * w * x, 0.42 + (0.52 * v));
            if ((Math.Abs(bx) < 0.3 && by < y + 0.13) || by > 0.97 - (1.5 * bx * bx)) continue;
            canvas.Line(Mixing.Of(spec.Hair, spec.Skin, 0.3 * dice.NextDouble()), 0.005, (bx, by), (bx * 1.01, by + 0.02));
        }

        if (spec.Beard != Beard.Full) return;
        canvas.Symmetric(Mixing.Times(spec.Hair, 0.9), (0.3, 0.76), (0.44, 0.78), (0.41, 0.98), (0.26, 1.11), (0.015, 1.15));
    }

    /// <summary>Cloth from the nose to below the chin, with its folds and its bands.</summary>
    public static void PaintMask(Canvas canvas, PortraitSpec spec)
    {
        if (!spec.Masked) return;
        var (w, cloth) = (spec.Build.Wide, new Scalar(214, 196, 150));
        Both(side => canvas.Line(Scalar.All(235), 0.014, (side * 0.5 * w, 0.3), (side * 0.64 * w, 0.12)));
        canvas.Symmetric(cloth, (0.05, 0.17), (0.2, 0.24), (0.52 * w, 0.32), (0.52 * w, 0.6), (0.42 * w, 0.85), (0.2, 1.02), (0.015, 1.06));
        foreach (var y in (double[])[0.4, 0.72]) canvas.Line(Mixing.Times(cloth, 0.88), 0.012, (-0.45 * w, y), (0, y + 0.03), (0.45 * w, y));
        Both(side => canvas.Shade(0.35, 0.08, Mixing.Times(cloth, 0.5), over => over.Oval(side * 0.48 * w, 0.6, 0.08, 0.3, Scalar.White)));
    }

    /// <summary>A flash mirrored by forehead, nose and cheeks.</summary>
    public static void PaintShine(Canvas canvas, PortraitSpec spec)
    {
        if (spec.Shine <= 0) return;
        canvas.Shade(Math.Min(1, 1.25 * spec.Shine), 0.025, Scalar.White, over =>
        {
            over.Oval(0.03, -0.45, 0.17, 0.08, Scalar.White);
            over.Oval(0.01, 0.3, 0.035, 0.05, Scalar.White);
            Both(side => over.Oval(side * 0.37, 0.22, 0.07, 0.05, Scalar.White));
        });
    }

    public static void PaintGlasses(Canvas canvas, PortraitSpec spec)
    {
        if (spec.Glasses == Glasses.None) return;
        var frame = new Scalar(38, 34, 34);
        Both(side =>
        {
            var x = side * LensX;
            var rim = Rim(x, LensHalf, LensTall);
            if (spec.Glasses == Glasses.Tinted)
                canvas.Through(rim, lens => lens.Tint(new Scalar(38, 30, 30), 0.72));
            if (spec.Glasses == Glasses.Glare)
                canvas.Shade(1, 0.012, Scalar.White, over => over.Shape(
                    Scalar.White, (x - 0.09, -0.04), (x + 0.03, -0.075), (x + 0.1, 0.07), (x - 0.01, 0.11)));
            canvas.Line(frame, 0.02, [.. rim, rim[0]]);
            canvas.Line(frame, 0.022, (side * (LensX + LensHalf - 0.01), LensY - 0.06), (side * 0.6, -0.03),
                (side * 0.66 * spec.Build.Wide, -0.03));
        });
        canvas.Line(frame, 0.02, (-LensX + LensHalf - 0.01, LensY - 0.02), (-0.04, LensY - 0.055), (0.04, LensY - 0.055),
            (LensX - LensHalf + 0.01, LensY - 0.02));
    }

    private static (double X, double Y)[] Rim(double x, double halfWidth, double halfHeight) =>
    [
        .. Enumerable.Range(0, 32).Select(i => Math.SinCos(i * Math.PI / 16)).Select(a =>
            (x + (halfWidth * Rounder(a.Cos)), LensY + (halfHeight * Rounder(a.Sin)))),
    ];

    private static double Rounder(double part) => Math.Sign(part) * Math.Pow(Math.Abs(part), 0.75);
}
