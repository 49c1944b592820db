using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>The head without its features: skull, cheeks, jaw, chin and ears.</summary>
internal static class HeadShape
{
    /// <summary>Half of the broadest part of the face, cheekbone to the middle.</summary>
    public const double Cheek = 0.612;

    public static (double HalfWidth, double Y)[] Outline(Build build)
    {
        var (w, j) = (build.Wide, build.Wide * build.Jaw);
        return
        [
            (0.04, -1), (0.22, -0.975), (0.42, -0.89), (0.57, -0.72), (0.635 * w, -0.45), (0.633 * w, -0.15), (Cheek * w, 0.1),
            (0.585 * w, 0.35), (0.52 * j, 0.58), (0.425 * j, 0.77), (0.295 * j, 0.915), (0.15, 0.987), (0.04, 1),
        ];
    }

    public static void Paint(Canvas rim, Canvas canvas, PortraitSpec spec)
    {
        rim.Symmetric(spec.Skin, Outline(spec.Build));
        var (skin, red) = (spec.Skin, new Scalar(70, 70, 190));
        canvas.Shade(0.16, 0.08, red, over => Both(side => over.Oval(side * 0.36, 0.3, 0.13, 0.1, Scalar.White)));
        canvas.Shade(0.12, 0.04, red, over => over.Oval(0, spec.Build.NoseEnd - 0.08, 0.09, 0.07, Scalar.White));
        canvas.Shade(0.16, 0.035, Mixing.Times(Mixing.Of(skin, new Scalar(60, 40, 80), 0.25), 0.75), over =>
            Both(side => over.Oval(side * spec.Build.EyeX, 0.105, 0.1, 0.022, Scalar.White)));
    }

    /// <summary>Ears lie behind the cheeks: painted before them.</summary>
    public static void Ears(Canvas canvas, PortraitSpec spec)
    {
        var w = Cheek * spec.Build.Wide;
        var inner = Mixing.Times(Mixing.Of(spec.Skin, new Scalar(50, 50, 160), 0.2), 0.72);
        Both(side =>
        {
            canvas.Shape(Mixing.Times(spec.Skin, 0.93), [.. new (double X, double Y)[]
            {
                (w - 0.05, 0), (w + 0.05, -0.11), (w + 0.115, -0.09), (w + 0.12, 0.06), (w + 0.085, 0.24), (w + 0.035, 0.37),
                    (w - 0.04, 0.33),
            }.Select(p => (side * p.X, p.Y))]);
            canvas.Line(inner, 0.022, (side * (w + 0.02), -0.05), (side * (w + 0.075), -0.06), (side * (w + 0.08), 0.06),
                (side * (w + 0.045), 0.2));
        });
    }

    public static void Both(Action<int> paint)
    {
        paint(-1);
        paint(1);
    }
}
