using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>What is seen in and around the eyes. Everything dark or red is so beside the person's own cheeks.</summary>
internal static class EyeReader
{
    private const double DarkerThanSkin = 0.25;
    private const double Mirrored = 248;
    private const double LeastRed = 80;
    private const double Opened = 0.16;
    private const double IrisAndWhite = 0.45;
    private const double Doubted = 0.62;
    private const int LeastColumns = 8;

    public static EyeSigns Read(FaceView view, Landmarks face)
    {
        var skin = Math.Max(0.004, Parts.BareSkin(view).Select(view.Red).Median());
        var right = Iris.Find(view, Parts.EyeRight, view.Places[33], view.Places[133]);
        var left = Iris.Find(view, Parts.EyeLeft, view.Places[362], view.Places[263]);
        var open = face.EyeOpening >= Opened;

        return new EyeSigns(
            Opening: Math.Min(Opening(view, Parts.EyeRight, 159, 145, 33, 133), Opening(view, Parts.EyeLeft, 386, 374, 362, 263)),
            Gaze: open ? Iris.Together(right, left) : null,
            Red: open ? Red(view, right, left) : null,
            Covered: Math.Max(
                Covered(view, Parts.EyeRight, Parts.CheekRight(view)), Covered(view, Parts.EyeLeft, Parts.CheekLeft(view))),
            Frames: Frames.Strength(view),
            Shade: Math.Max(Shade(view, view.EyeRight, skin), Shade(view, view.EyeLeft, skin)),
            Glare: Math.Max(Glare(view, view.EyeRight), Glare(view, view.EyeLeft)));
    }

    // The landmarks keep the lids of a closed eye apart. Between open lids the iris is darker than the white beside it; where the light
    // hardly changes from corner to corner there is only skin, and the gap counts for less.
    private static double Opening(FaceView view, int[] eye, int top, int bottom, int corner, int other)
    {
        var gap = view.Places[top].To(view.Places[bottom]) / view.Places[corner].To(view.Places[other]);
        var (from, to) = (Math.Min(view.Places[corner].X, view.Places[other].X), Math.Max(view.Places[corner].X, view.Places[other].X));
        var columns = Region.Polygon(view, eye)
            .GroupBy(i => i % view.Side, view.Grey)
            .Where(column => column.Key > from + (0.12 * (to - from)) && column.Key < to - (0.12 * (to - from)))
            .Select(column => column.Average()).ToArray();
        if (columns.Length < LeastColumns) return gap;

        var change = 1 - (columns.Percentile(0.1) / Math.Max(1, columns.Percentile(0.9)));
        return gap * Math.Clamp(change / IrisAndWhite, Doubted, 1); // pale eyes and dim light alone never make an eye fail
    }

    private static double? Red(FaceView view, params Iris?[] irises)
    {
        var seen = irises.OfType<Iris>().ToArray();
        if (seen.Length == 0) return null;
        var own = Parts.BareSkin(view).Select(i => Redness(view, i)).Median();
        var limit = Math.Max(1.8, 1.3 * own);
        return seen.Max(iris => Region.Disc(view, iris.Centre, 0.6 * iris.Radius)
            .Share(i => view.Colours[i].Item2 > LeastRed && Redness(view, i) > limit));
    }

    private static double Redness(FaceView view, int i) =>
        view.Colours[i].Item2 / Math.Max(1.0, Math.Max(view.Colours[i].Item0, view.Colours[i].Item1));

    // Between the lashes and a twelfth of the eyes' distance further out there is only skin, unless something lies over it.
    private static double Covered(FaceView view, int[] eye, int[] cheek)
    {
        var skin = Math.Max(0.004, cheek.Select(i => (double)view.Light[i]).Median());
        return Region.Polygon(view, eye, grown: (int)Math.Round(0.12 * view.Apart))
            .Except(Region.Polygon(view, eye, grown: (int)Math.Round(0.04 * view.Apart)))
            .ToArray().Share(i => view.Light[i] < DarkerThanSkin * skin);
    }

    // In red, where even the darkest skin is lighter than the grey that a lens mirrors.
    private static double Shade(FaceView view, PointPx eye, double skin) =>
        Region.Box(view, eye, 0.28 * view.Apart, 0.2 * view.Apart).Select(view.Red).Median() / skin;

    private static double Glare(FaceView view, PointPx eye) =>
        Region.Box(view, eye, 0.3 * view.Apart, 0.2 * view.Apart).Share(i => view.Grey(i) >= Mirrored);
}
