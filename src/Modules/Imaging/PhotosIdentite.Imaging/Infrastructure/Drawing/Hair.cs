using OpenCvSharp;
using static PhotosIdentite.Imaging.Infrastructure.Drawing.HeadShape;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>How the hair is worn.</summary>
internal enum HairStyle
{
    Bald,
    Short,
    Long,
    Afro,
    Tall,
    Bun,
    Fringe,
    Receding,
}

/// <summary>
/// Hair: a mass with strands of its own and of lighter and darker colour, so that its edge is hair and not a line.
/// </summary>
internal static class Hair
{
    /// <summary>The highest hair above the skull, in head units.</summary>
    public static double Above(HairStyle style) => style switch
    {
        HairStyle.Bald => 0,
        HairStyle.Short => 0.085,
        HairStyle.Long => 0.1,
        HairStyle.Afro => 0.28,
        HairStyle.Tall => 0.24,
        HairStyle.Bun => 0.28,
        HairStyle.Fringe => 0.1,
        _ => 0.055,
    };

    /// <summary>What hangs or stands behind the head.</summary>
    public static void Behind(Canvas canvas, PortraitSpec spec, Random dice)
    {
        var (hair, dark) = (spec.Hair, Mixing.Times(spec.Hair, 0.75));
        switch (spec.Style)
        {
            case HairStyle.Long:
                canvas.Symmetric(dark, (0.02, -1.05), (0.5, -0.97), (0.72, -0.65), (0.8, -0.2), (0.83, 0.5), (0.84, 1.1),
                    (0.72, 1.5), (0.3, 1.5));
                Strands(canvas, hair, dice, 160, d => (d.X * 0.7, -0.5 + (0.1 * d.Y)), d => (d.X * 0.79, 1.25 + (0.15 * d.Y)));
                break;
            case HairStyle.Afro:
                canvas.Oval(0, -0.41, 0.93, 0.87, dark);
                Curls(canvas, dark, dice, 170, 2);
                break;
        }
    }

    /// <summary>What grows over the skull, before the ears' top and the forehead.</summary>
    public static void Before(Canvas canvas, PortraitSpec spec, Random dice)
    {
        if (spec.Style == HairStyle.Bald) return;
        var top = -1 - (spec.Style is HairStyle.Afro or HairStyle.Bun ? 0.1 : Above(spec.Style));
        if (spec.Style == HairStyle.Bun)
        {
            canvas.Oval(0, -1.07, 0.26, 0.21, Mixing.Times(spec.Hair, 0.9));
            Strands(canvas, spec.Hair, dice, 40, d => (0.22 * d.X, -1.03), d => (0.16 * d.X, -1.16 - (0.1 * (1 - (d.X * d.X)))));
        }

        canvas.Symmetric(spec.Hair, Mass(spec, top));
        var line = Hairline(spec.Style);
        Strands(canvas, spec.Hair, dice, 200, d => Root(d, line), d => Tip(d, top, spec.Style));
        if (spec.Style == HairStyle.Afro) Curls(canvas, spec.Hair, dice, 130, 1);
        if (spec.Style == HairStyle.Long) Locks(canvas, spec, dice);
        if (spec.Style == HairStyle.Fringe)
            Strands(canvas, spec.Hair, dice, 150, d => (0.5 * d.X, -0.75), d =>
                ((0.56 * d.X) + (0.03 * d.Y), -0.32 + (0.04 * d.Y) + (0.1 * d.X * d.X)));
    }

    private static (double, double)[] Mass(PortraitSpec spec, double top)
    {
        var (w, line) = (spec.Build.Wide, Hairline(spec.Style));
        var side = spec.Style == HairStyle.Receding ? 0.655 : spec.Style == HairStyle.Tall ? 0.645 : 0.685;
        var broad = spec.Style == HairStyle.Tall ? 0.36 : 0.26;
        return
        [
            (0.04, top), (0.14, top + 0.012), (broad, top + 0.05), (0.45, -0.91 + (0.7 * (top + 1))),
                (0.6, -0.77 + (0.4 * (top + 1))), (side * w, -0.5), (side * w * 1.01, -0.25), (0.648 * w, 0.02),
            (0.6 * w, 0.05), (0.578 * w, -0.2), (0.52 * w, line + 0.1), (0.3, line - 0.02), (0.015, line),
        ];
    }

    // Before the ears and over the shoulders, thinner towards the ends.
    private static void Locks(Canvas canvas, PortraitSpec spec, Random dice) => Both(side =>
    {
        (double X, double Y)[] outer = [(0.5, -0.72), (0.68, -0.45), (0.75, 0), (0.79, 0.45), (0.84, 0.9), (0.82, 1.25), (0.66, 1.5)];
        (double X, double Y)[] inner = [(0.56, 1.42), (0.5, 1.15), (0.53, 0.8), (0.57, 0.4), (0.56, 0), (0.52, -0.35), (0.42, -0.6)];
        canvas.Shape(spec.Hair, [.. outer.Concat(inner).Select(p => (side * p.X, p.Y))]);
        for (var i = 0; i < 110; i++)
        {
            var (across, wave, light) = (dice.NextDouble(), 0.02 * (dice.NextDouble() - 0.5), dice.NextDouble());
            (double, double) At(int o)
            {
                var (a, b) = (outer[o], inner[inner.Length - 1 - o]);
                return (side * (b.X + ((a.X - b.X) * across) + (wave * (o % 2 == 0 ? 1 : -1))), b.Y + ((a.Y - b.Y) * across));
            }

            var tint = Mixing.Of(spec.Hair, light < 0.45 ? Scalar.Black : new Scalar(150, 175, 200), (light < 0.45 ? 0.5 : 0.22) * dice.NextDouble());
            canvas.Line(tint, 0.004 + (0.008 * dice.NextDouble()), [.. Enumerable.Range(0, outer.Length).Select(At)]);
        }
    });

    private static double Hairline(HairStyle style) => style switch { HairStyle.Fringe => -0.36, HairStyle.Receding => -0.86,
        _ => -0.66 };

    private static (double X, double Y) Root((double X, double Y) d, double line) =>
        (0.6 * d.X, line - 0.075 + (0.025 * d.Y) + (0.22 * Math.Pow(Math.Abs(d.X), 2.5)));

    private static (double X, double Y) Tip((double X, double Y) d, double top, HairStyle style)
    {
        var reach = style == HairStyle.Tall ? 0.995 : 0.985;
        var across = Math.Abs(d.X);
        var y = top + ((1 - reach) * 4) + (0.62 * Math.Pow(across, 2.2)) + (0.25 * (d.Y + 1));
        return (0.66 * d.X, Math.Min(y, -0.35));
    }

    private static void Strands(
        Canvas canvas, Scalar hair, Random dice, int count,
        Func<(double X, double Y), (double X, double Y)> root, Func<(double X, double Y), (double X, double Y)> tip)
    {
        for (var i = 0; i < count; i++)
        {
            var d = ((2 * dice.NextDouble()) - 1, (2 * dice.NextDouble()) - 1);
            var (a, b) = (root(d), tip(d));
            var bend = 0.04 * ((2 * dice.NextDouble()) - 1);
            var tint = Mixing.Of(hair, dice.NextDouble() < 0.5 ? Scalar.Black : new Scalar(150, 175, 200),
                0.28 * dice.NextDouble());
            canvas.Line(tint, 0.003 + (0.006 * dice.NextDouble()), a, (((a.X + b.X) / 2) + bend, ((a.Y + b.Y) / 2) + bend), b);
        }
    }

    private static void Curls(Canvas canvas, Scalar hair, Random dice, int count, int halves)
    {
        for (var i = 0; i < count; i++)
        {
            var angle = Math.PI * (halves == 1 ? 1 + dice.NextDouble() : 2 * dice.NextDouble());
            var far = 0.74 + (0.19 * dice.NextDouble());
            var size = 0.03 + (0.03 * dice.NextDouble());
            var tint = Mixing.Of(hair, dice.NextDouble() < 0.6 ? Scalar.Black : new Scalar(130, 150, 170),
                0.25 * dice.NextDouble());
            canvas.Oval(0.93 * far * Math.Cos(angle), -0.41 + (0.87 * far * Math.Sin(angle)), size, size, tint);
        }
    }
}
