using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Neck, shoulders and what is worn on them. Stands on its own axis: a head leans more than its shoulders.</summary>
internal static class Body
{
    public static void Paint(Canvas canvas, PortraitSpec spec)
    {
        var (cloth, fold) = (spec.Clothes, Mixing.Times(spec.Clothes, 0.55));
        canvas.Symmetric(
            cloth, (0.3, 1.22), (0.5, 1.33), (0.86, 1.45), (1.23, 1.59), (1.47, 1.82), (1.6, 2.2), (1.68, 3), (1.75, 6),
                (1.75, 12));
        canvas.Symmetric(spec.Skin, (0.4, 0.5), (0.385, 0.9), (0.38, 1.1), (0.41, 1.28), (0.36, 1.42), (0.2, 1.54),
            (0.015, 1.58));
        canvas.Shade(0.5, 0.045, Mixing.Times(spec.Skin, 0.4), over => over.Oval(0, 0.98, 0.42, 0.15, Scalar.White));
        HeadShape.Both(side =>
        {
            canvas.Shade(0.5, 0.05, Mixing.Times(spec.Skin, 0.5), over =>
                over.Line(Scalar.White, 0.06, (side * 0.39, 0.7), (side * 0.38, 1.1), (side * 0.42, 1.3)));
            canvas.Shade(0.25, 0.02, Mixing.Times(spec.Skin, 0.5), over =>
                over.Line(Scalar.White, 0.025, (side * 0.3, 1.05), (side * 0.1, 1.5)));
            canvas.Shape(Mixing.Times(cloth, 0.85), [.. new (double X, double Y)[]
                { (0.43, 1.22), (0.52, 1.34), (0.3, 1.66), (0.06, 1.8), (0.02, 1.66), (0.28, 1.46) }.Select(p =>
                    (side * p.X, p.Y))]);
            canvas.Line(fold, 0.012, (side * 0.5, 1.36), (side * 0.3, 1.66), (side * 0.06, 1.8));
            canvas.Shade(0.45, 0.08, fold, over => over.Line(Scalar.White, 0.07, (side * 1.1, 1.75), (side * 1.02, 2.3),
                (side * 1.05, 3)));
            canvas.Shade(0.3, 0.1, Mixing.Of(cloth, Scalar.White, 0.35), over =>
                over.Line(Scalar.White, 0.09, (side * 0.6, 1.52), (side * 1.2, 1.74)));
            canvas.Shade(0.5, 0.1, fold, over => over.Line(Scalar.White, 0.1, (side * 1.52, 1.9), (side * 1.66, 2.6),
                (side * 1.72, 4)));
        });
        canvas.Line(fold, 0.012, (0.01, 1.78), (0.015, 2.5), (0.01, 4));
    }
}
