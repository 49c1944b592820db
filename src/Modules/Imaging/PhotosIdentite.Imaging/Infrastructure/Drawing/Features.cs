using OpenCvSharp;
using static PhotosIdentite.Imaging.Infrastructure.Drawing.PortraitDrawing;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Eyes, brows, nose and mouth.</summary>
internal static class Features
{
    private static readonly Scalar Dark = new(25, 25, 35);

    public static void Paint(Canvas canvas, PortraitSpec spec, Scalar shade)
    {
        foreach (var side in (int[])[-1, 1])
        {
            Eye(canvas, side, spec, shade);
            canvas.Line(
                Mix(spec.Hair, Scalar.Black, 0.2), 0.055, (side * 0.12, -0.2), (side * 0.22, -0.25), (side * 0.34, -0.255), (side * 0.44, -0.19));
        }

        Nose(canvas, shade);
        Mouth(canvas, spec, shade);
    }

    private static void Eye(Canvas canvas, int side, PortraitSpec spec, Scalar shade)
    {
        var x = side * 0.27;
        if (!spec.EyesOpen)
        {
            canvas.Line(Mix(shade, Dark, 0.8), 0.016, (x - 0.14, 0.022), (x - 0.07, 0.032), (x, 0.035), (x + 0.07, 0.032), (x + 0.14, 0.022));
            return;
        }

        canvas.Oval(x, 0, 0.15, 0.062, Mix(shade, Dark, 0.4));
        canvas.Oval(x, 0.004, 0.135, 0.05, new Scalar(232, 236, 238));
        canvas.Oval(x, -0.002, 0.058, 0.054, new Scalar(60, 85, 110));
        canvas.Oval(x, -0.002, 0.027, 0.027, new Scalar(15, 15, 15));
        canvas.Oval(x + 0.02, -0.02, 0.01, 0.01, new Scalar(240, 240, 240));
        canvas.Line(Dark, 0.026, (x - 0.14, 0.0), (x - 0.08, -0.045), (x, -0.062), (x + 0.08, -0.045), (x + 0.14, 0.0));
        canvas.Line(Mix(spec.Skin, shade, 0.9), 0.014, (x - 0.14, -0.055), (x, -0.105), (x + 0.14, -0.055));
    }

    private static void Nose(Canvas canvas, Scalar shade)
    {
        foreach (var side in (int[])[-1, 1])
        {
            canvas.Line(shade, 0.014, (side * 0.09, 0.05), (side * 0.085, 0.22), (side * 0.13, 0.36), (side * 0.11, 0.42));
            canvas.Oval(side * 0.055, 0.425, 0.035, 0.016, Mix(shade, Dark, 0.7));
        }

        canvas.Line(shade, 0.018, (-0.11, 0.42), (-0.04, 0.445), (0, 0.455), (0.04, 0.445), (0.11, 0.42));
    }

    private static void Mouth(Canvas canvas, PortraitSpec spec, Scalar shade)
    {
        var lips = Mix(spec.Skin, new Scalar(70, 60, 170), 0.55);
        if (spec.MouthOpen)
        {
            canvas.Oval(0, 0.66, 0.22, 0.13, lips);
            canvas.Oval(0, 0.66, 0.17, 0.085, new Scalar(25, 15, 60));
            canvas.Oval(0, 0.6, 0.13, 0.025, new Scalar(225, 230, 235));
            return;
        }

        canvas.Oval(-0.08, 0.615, 0.13, 0.032, lips, -0.06);
        canvas.Oval(0.08, 0.615, 0.13, 0.032, lips, 0.06);
        canvas.Oval(0, 0.655, 0.15, 0.042, lips);
        canvas.Line(Mix(shade, Dark, 0.55), 0.014, (-0.21, 0.625), (-0.1, 0.632), (0, 0.637), (0.1, 0.632), (0.21, 0.625));
    }
}
