namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>Frames of glasses: straight level edges on the bridge of the nose and under both eyes, where bare skin has none.</summary>
internal static class Frames
{
    /// <summary>The weaker of bridge and rims, as a change of light from row to row over the light there.</summary>
    public static double Strength(FaceView view)
    {
        var apart = view.Apart;
        var middle = (view.EyeRight.X + view.EyeLeft.X) / 2;
        var eyes = (view.EyeRight.Y + view.EyeLeft.Y) / 2;
        var bridge = Edge(view, middle, 0.09 * apart, eyes - (0.2 * apart), eyes + (0.22 * apart));
        var right = Edge(view, view.EyeRight.X, 0.14 * apart, eyes + (0.2 * apart), eyes + (0.62 * apart));
        var left = Edge(view, view.EyeLeft.X, 0.14 * apart, eyes + (0.2 * apart), eyes + (0.62 * apart));
        return Math.Min(bridge, (right + left) / 2);
    }

    // Means of rows: noise goes, whatever is level stays.
    private static double Edge(FaceView view, double middle, double half, double top, double bottom)
    {
        var (left, right) = Region.Span(middle, half, view.Side);
        var (from, to) = ((int)Math.Clamp(top, 0, view.Side), (int)Math.Clamp(bottom, 0, view.Side));
        if (right - left < 2 || to - from < 8) return 0;

        var rows = new double[to - from];
        for (var y = from; y < to; y++)
        {
            for (var x = left; x < right; x++) rows[y - from] += view.Grey((y * view.Side) + x);
            rows[y - from] /= right - left;
        }

        var step = Math.Max(1, (int)Math.Round(0.02 * view.Apart));
        var usual = Math.Max(4, rows.Median());
        var most = 0.0;
        for (var y = step; y < rows.Length - step; y++) most = Math.Max(most, Math.Abs(rows[y + step] - rows[y - step]) / usual);
        return most;
    }
}
