using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>Colour, shine and hidden parts of the skin, each beside the same person's own skin.</summary>
internal static class SkinReader
{
    private const double Mirrored = 247;
    private const double Pale = 12;
    private const double Beside = 14;
    private const double Opened = 0.16;

    private static readonly int[] LowerFace = [164, 200, 214, 434, 210, 430, 175, 192, 416];

    public static SkinSigns Read(FaceView view, Landmarks face)
    {
        var cheeks = Middle(view, [.. Parts.CheekRight(view), .. Parts.CheekLeft(view)]);
        var chroma = Region.Polygon(view, Landmarks.Oval).Select(i => new Colour(0, view.Lab[i].Item1, view.Lab[i].Item2).Chroma).Median();
        return new SkinSigns(cheeks, face.EyeOpening >= Opened ? Whites(view) : null, chroma, Shine(view), Hidden(view));
    }

    public static Colour Middle(FaceView view, int[] where) => new(
        where.Select(i => (double)view.Lab[i].Item0).Median(),
        where.Select(i => (double)view.Lab[i].Item1).Median(),
        where.Select(i => (double)view.Lab[i].Item2).Median());

    // The brightest of what lies between the lids.
    private static Colour Whites(FaceView view)
    {
        var eyes = Region.Polygon(view, Parts.EyeRight).Concat(Region.Polygon(view, Parts.EyeLeft)).ToArray();
        return Middle(view, [.. eyes.OrderByDescending(i => view.Light[i]).Take(Math.Max(1, eyes.Length / 5))]);
    }

    private static double Shine(FaceView view)
    {
        var skin = Region.Polygon(view, Landmarks.Oval)
            .Except(Region.Polygon(view, Parts.EyeRight, grown: 3))
            .Except(Region.Polygon(view, Parts.EyeLeft, grown: 3))
            .Except(Region.Polygon(view, Parts.Lips, grown: 3))
            .ToArray();
        return 100 * skin.Share(i => view.Grey(i) >= Mirrored && new Colour(0, view.Lab[i].Item1, view.Lab[i].Item2).Chroma < Pale);
    }

    // Skin of the nose and under the eyes is hardly ever covered; a mask or scarf below has another hue, or is paler and lighter.
    private static double Hidden(FaceView view)
    {
        var bare = Middle(view, [.. Region.Box(view, view.Places[5], 0.08 * view.Apart, 0.12 * view.Apart),
            .. Region.Box(view, view.Places[118], 0.08 * view.Apart, 0.05 * view.Apart),
            .. Region.Box(view, view.Places[347], 0.08 * view.Apart, 0.05 * view.Apart)]);
        return LowerFace.Share(place =>
        {
            var seen = Middle(view, Region.Box(view, view.Places[place], 0.06 * view.Apart, 0.06 * view.Apart));
            var (da, db) = (seen.A - bare.A, seen.B - bare.B);
            var otherHue = Math.Sqrt((da * da) + (db * db)) > Beside && seen.Chroma > 6 && HueGap(seen.Hue, bare.Hue) > 40;
            var paler = seen.L > bare.L + 12 && seen.Chroma < 0.5 * bare.Chroma;
            return otherHue || paler;
        });
    }

    private static double HueGap(double a, double b) => Math.Min(Math.Abs(a - b), 360 - Math.Abs(a - b));
}
