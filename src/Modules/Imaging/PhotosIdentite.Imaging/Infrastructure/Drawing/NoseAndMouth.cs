using OpenCvSharp;
using static PhotosIdentite.Imaging.Infrastructure.Drawing.HeadShape;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Nostrils and wings of the nose (its ridge is a matter of light), and the lips.</summary>
internal static class NoseAndMouth
{
    private const double WidestGap = 0.2;

    /// <summary>Gap between the lips over the mouth's width.</summary>
    public static double Gap(PortraitSpec spec) => spec.MouthGap * WidestGap / (2 * HalfWidth(spec));

    public static void Paint(Canvas canvas, PortraitSpec spec)
    {
        Nose(canvas, spec);
        Mouth(canvas, spec);
    }

    private static void Nose(Canvas canvas, PortraitSpec spec)
    {
        var (end, wide) = (spec.Build.NoseEnd, spec.Build.NoseWide);
        var (shade, dark) = (Mixing.Times(spec.Skin, 0.62), Mixing.Of(Mixing.Times(spec.Skin, 0.25), new Scalar(15, 15, 40),
            0.4));

        // Who looks up shows more of the nostrils.
        var open = Math.Clamp(0.014 - (0.0009 * spec.Pitch), 0.004, 0.034);
        Both(side =>
        {
            canvas.Shade(0.55, 0.016, shade, over => over.Line(
                Scalar.White, 0.02, (side * 0.12 * wide, end - 0.11), (side * 0.145 * wide, end - 0.05),
                    (side * 0.125 * wide, end - 0.005)));
            canvas.Shade(0.9, 0.007, dark, over => over.Oval(side * 0.062 * wide, end - 0.008, 0.036 * wide, open, Scalar.White,
                side * -0.25));
        });
        canvas.Shade(0.4, 0.014, shade, over => over.Line(
            Scalar.White, 0.014, (-0.1 * wide, end + 0.002), (-0.04, end + 0.012), (0, end + 0.02), (0.04, end + 0.012),
                (0.1 * wide, end + 0.002)));
        canvas.Shade(0.14, 0.01, shade, over => Both(side => over.Line(
            Scalar.White, 0.012, (side * 0.022, end + 0.03), (side * 0.028, spec.Build.MouthY - 0.08))));
    }

    private static double HalfWidth(PortraitSpec spec) => spec.Build.MouthHalf * (1 + (0.3 * spec.Smile));

    private static void Mouth(Canvas canvas, PortraitSpec spec)
    {
        var (y, w, full) = (spec.Build.MouthY, HalfWidth(spec), spec.Build.Lips * (1 - (0.25 * spec.Smile)));
        var lift = -0.085 * spec.Smile;
        var gap = WidestGap * spec.MouthGap;
        var lips = Mixing.Of(Mixing.Times(spec.Skin, 0.86), new Scalar(85, 70, 170), 0.42);
        var corner = (X: w, Y: y + 0.004 + lift);
        double Between(double x, double middle) => corner.Y + ((middle - corner.Y) * (1 - (x * x / (w * w))));
        (double, double)[] Line(double middle) => [.. Enumerable.Range(-4, 9).Select(i => w * i / 4.0).Select(x =>
            (x, Between(x, middle)))];

        var upper = Line(y - (gap * 0.35));
        var lower = Line(y + (gap * 0.65));
        (double, double)[] bow =
        [
            (-w, corner.Y), (-0.55 * w, Between(0.55 * w, y) - (0.042 * full)), (-0.2 * w, y - (gap * 0.35) - (0.068 * full)),
            (0, y - (gap * 0.35) - (0.054 * full)), (0.2 * w, y - (gap * 0.35) - (0.068 * full)),
                (0.55 * w, Between(0.55 * w, y) - (0.042 * full)), (w, corner.Y),
        ];
        var under = y + (gap * 0.65) + (0.088 * full);
        (double, double)[] bowl =
        [
            (-w, corner.Y), (-0.6 * w, Between(0.6 * w, under)), (-0.25 * w, under - 0.004), (0, under),
                (0.25 * w, under - 0.004),
            (0.6 * w, Between(0.6 * w, under)), (w, corner.Y),
        ];

        if (spec.MouthGap > 0) Inside(canvas, upper, lower, y, gap, w);
        canvas.Fill(Curve.Open(bow).Concat(Curve.Open(upper).Reverse()), Mixing.Times(lips, 0.86));
        canvas.Fill(Curve.Open(lower).Concat(Curve.Open(bowl).Reverse()), lips);
        canvas.Shade(0.25, 0.016, Mixing.Of(lips, Scalar.White, 0.5), over =>
            over.Oval(0, under - (0.045 * full), 0.4 * w, 0.012, Scalar.White));
        if (spec.MouthGap <= 0) canvas.Line(Mixing.Times(lips, 0.38), 0.011, upper);
        Both(side => canvas.Shade(0.5, 0.012, Mixing.Times(spec.Skin, 0.45), over =>
            over.Oval(side * w, corner.Y, 0.018, 0.012, Scalar.White)));
        Both(side => canvas.Shade(0.12 + (0.4 * spec.Smile), 0.016, Mixing.Times(spec.Skin, 0.55), over => over.Line(
            Scalar.White, 0.018, (side * 0.17, spec.Build.NoseEnd - 0.04), (side * (w + 0.03), y - 0.1),
                (side * (w + 0.055), y + 0.02 + lift))));
    }

    private static void Inside(Canvas canvas, (double X, double Y)[] upper, (double X, double Y)[] lower, double y, double gap,
        double w)
    {
        var outline = Curve.Open(upper).Concat(Curve.Open(lower).Reverse()).ToArray();
        canvas.Fill(outline, new Scalar(28, 16, 62));
        canvas.Through(outline, mouth =>
        {
            mouth.Oval(0, y - (0.35 * gap), 0.72 * w, Math.Min(0.065, 0.75 * gap), new Scalar(205, 218, 224));
            for (var i = -3; i <= 3; i++)
                mouth.Line(new Scalar(150, 165, 175), 0.004, (i * 0.19 * w, y - (0.35 * gap)),
                    (i * 0.19 * w, y - (0.35 * gap) + Math.Min(0.06, 0.7 * gap)));
        });
    }
}
