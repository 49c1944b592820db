namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>
/// How far each place of a head stands out towards the camera, in head units: 0 at the ears, 0.7 between the eyes.
/// One surface gives pose and light, so that what turns is also shaded as if it turned.
/// </summary>
internal sealed class Surface(Build build)
{
    private static readonly (double Y, double Value)[] Middle =
    [
        (-1.6, 0), (-1.3, 0), (-1, 0.04), (-0.93, 0.26), (-0.8, 0.45), (-0.6, 0.62), (-0.4, 0.7), (-0.2, 0.73), (0, 0.71),
            (0.25, 0.71),
        (0.5, 0.735), (0.7, 0.735), (0.86, 0.715), (0.94, 0.685), (0.985, 0.62), (1.02, 0.5), (1.08, 0.3), (1.2, 0.1), (1.6, 0),
    ];

    private static readonly (double Y, double Value)[] HalfWidth =
    [
        (-1.6, 0.55), (-1.1, 0.6), (-0.8, 0.63), (-0.4, 0.645), (0, 0.635), (0.3, 0.612), (0.58, 0.55), (0.77, 0.49),
            (0.92, 0.44), (1.02, 0.4),
        (1.2, 0.4), (1.6, 0.4),
    ];

    public double Depth(double x, double y)
    {
        var across = Math.Abs(x) / (At(HalfWidth, y) * build.Wide);
        return across >= 1 ? 0 : (At(Middle, y) * (1 - Math.Pow(across, 3.2))) + Nose(x, y) + Hollows(x, y);
    }

    private double Nose(double x, double y)
    {
        var along = (y + 0.08) / (build.NoseEnd - 0.02);
        if (along is < 0 or > 1.4) return 0;
        var height = along <= 0.9 ? 0.19 * Math.Pow(along / 0.9, 1.3) : 0.19 * Fall((along - 0.9) / 0.28);
        var ridge = height * Hill(x / (0.045 + (0.035 * along)));
        var wings = 0.05 * Hill((Math.Abs(x) - (0.095 * build.NoseWide)) / 0.035) * Hill((y - build.NoseEnd + 0.06) / 0.05);
        return ridge + wings;
    }

    private double Hollows(double x, double y)
    {
        var side = Math.Abs(x);
        var sockets = -0.075 * Hill((side - build.EyeX) / 0.13) * Hill((y + 0.01) / 0.085);
        var balls = 0.035 * Hill((side - build.EyeX) / 0.085) * Hill(y / 0.05);
        var cheeks = 0.03 * Hill((side - 0.36) / 0.14) * Hill((y - 0.3) / 0.13);
        var lips = 0.022 * Hill(x / 0.15) * (Hill((y - build.MouthY + 0.03) / 0.03) + Hill((y - build.MouthY - 0.04) / 0.035));
        var underLip = 0.03 * Hill(x / 0.14) * Hill((y - build.MouthY - 0.125) / 0.035);
        var chin = (0.035 * Hill(x / 0.13) * Hill((y - 0.88) / 0.06)) - underLip;
        return sockets + balls + cheeks + lips + chin;
    }

    private static double Hill(double t) => Math.Exp(-t * t);

    private static double Fall(double t) => t >= 1 ? 0 : 0.5 * (1 + Math.Cos(Math.PI * t));

    private static double Slope((double Y, double Value)[] table, int i)
    {
        if (i == 0 || i == table.Length - 1) return 0;
        return (table[i + 1].Value - table[i - 1].Value) / (table[i + 1].Y - table[i - 1].Y);
    }

    private static double At((double Y, double Value)[] table, double y)
    {
        if (y <= table[0].Y) return table[0].Value;
        for (var i = 1; i < table.Length; i++)
        {
            if (y > table[i].Y) continue;
            var step = table[i].Y - table[i - 1].Y;
            var t = (y - table[i - 1].Y) / step;
            var (from, to) = (table[i - 1].Value, table[i].Value);
            var (first, last) = (Slope(table, i - 1) * step, Slope(table, i) * step);
            var rise = to - from;
            return from + (t * (first + (t * ((3 * rise) - (2 * first) - last + (t * (first + last - (2 * rise)))))));
        }

        return table[^1].Value;
    }
}
