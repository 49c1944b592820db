using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Draws a head and shoulders whose geometry is known to the pixel: nobody's face, and yet a face to the networks.</summary>
internal static class PortraitDrawing
{
    private const double HairTop = -1.1;

    /// <summary>The picture, and where its points truly are. The caller disposes of the picture.</summary>
    public static (Mat Picture, FacePoints Points) Draw(PortraitSpec spec)
    {
        var picture = new Mat(spec.Size, MatType.CV_8UC3, spec.Background);
        var unit = spec.Head * spec.Size.Height / 2;
        var eyes = new PointPx(spec.X * spec.Size.Width, spec.Y * spec.Size.Height);
        var canvas = new Canvas(picture, eyes, unit, spec.Roll);
        Wall.Paint(picture, spec, unit, eyes);
        if (spec.Faces == 2)
            Person(new Canvas(picture, new(0.16 * spec.Size.Width, eyes.Y + (0.5 * unit)), 0.55 * unit, 0), spec);
        if (spec.Faces > 0) Person(canvas, spec);
        Camera.Take(picture, spec, unit);

        return (picture, new FacePoints(
            canvas.Place(0, -1), canvas.Place(0, HairTop), canvas.Place(0, 1), canvas.Place(0.27, 0), canvas.Place(-0.27, 0)));
    }

    private static void Person(Canvas canvas, PortraitSpec spec)
    {
        var (skin, hair) = (spec.Skin, spec.Hair);
        var shade = Mix(skin, new Scalar(30, 40, 80), 0.35);
        canvas.Symmetric(Mix(hair, Scalar.Black, 0.1), (0.02, HairTop), (0.5, -0.98), (0.8, -0.5), (0.82, 0), (0.74, 0.45), (0.5, 0.7));
        canvas.Symmetric(spec.Clothes, (0.38, 1.28), (0.9, 1.5), (1.55, 1.85), (1.75, 2.6), (1.8, 9));
        canvas.Symmetric(shade, (0.4, 0.6), (0.41, 1.1), (0.46, 1.4), (0.3, 1.62), (0.01, 1.7));
        foreach (var side in (int[])[-1, 1])
            canvas.Oval(side * 0.72, 0.14, 0.1, 0.22, Mix(skin, shade, 0.4), -side * 0.12);
        canvas.Symmetric(
            skin, (0.02, -0.92), (0.42, -0.82), (0.66, -0.45), (0.71, 0), (0.68, 0.35), (0.57, 0.66), (0.36, 0.91), (0.14, 0.99), (0.01, 1));
        Shading(canvas, shade);
        canvas.Symmetric(hair, (0.02, HairTop), (0.46, -1.0), (0.73, -0.6), (0.73, -0.15), (0.66, -0.3), (0.5, -0.62), (0.02, -0.7));
        Features.Paint(canvas, spec, shade);
    }

    private static void Shading(Canvas canvas, Scalar shade)
    {
        canvas.Shade(0.5, 0.06, shade, over =>
        {
            foreach (var side in (int[])[-1, 1])
            {
                over.Oval(side * 0.6, 0.3, 0.06, 0.4, Scalar.White);
                over.Oval(side * 0.27, -0.04, 0.2, 0.12, Scalar.White);
            }

            over.Oval(0, 0.8, 0.16, 0.05, Scalar.White);
        });
        canvas.Shade(0.3, 0.07, Scalar.White, over =>
        {
            over.Oval(0, -0.4, 0.3, 0.15, Scalar.White);
            over.Oval(0, 0.2, 0.05, 0.25, Scalar.White);
        });
        canvas.Shade(0.2, 0.07, new Scalar(90, 90, 225), over =>
        {
            over.Oval(-0.34, 0.35, 0.16, 0.12, Scalar.White);
            over.Oval(0.34, 0.35, 0.16, 0.12, Scalar.White);
        });
    }

    public static Scalar Mix(Scalar a, Scalar b, double share) => new(
        a.Val0 + ((b.Val0 - a.Val0) * share), a.Val1 + ((b.Val1 - a.Val1) * share), a.Val2 + ((b.Val2 - a.Val2) * share));
}
