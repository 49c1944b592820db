using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>
/// Chooses the window of the photo: the head as tall and as high as the document asks, inside the source, since no pixel is made up.
/// When that cannot be, the nearest window the source has: the measures then say what is wrong with it.
/// </summary>
internal sealed class CropPlanner(DocumentRule rule, double sourceWidth, double sourceHeight)
{
    private const double UsualHead = 34.0 / 45;
    private const double UsualMargin = 0.4;
    private const double HairRoom = 0.01;
    private const double LeastTurn = 0.3;

    private readonly OutputSize _size = OutputSize.For(rule);

    public CropWindow Plan(FacePoints points)
    {
        var roll = Math.Atan2(points.EyeLeft.Y - points.EyeRight.Y, points.EyeLeft.X - points.EyeRight.X);
        var turn = new Turn(points.EyeMiddle, Straightened(roll));
        return Fitting(points, turn) ?? Nearest(points, new Turn(points.EyeMiddle, 0));
    }

    private double Straightened(double roll)
    {
        var degrees = Math.Abs(roll) * 180 / Math.PI;
        return degrees >= LeastTurn && degrees <= rule.StraightenLimit ? roll : 0;
    }

    private CropWindow? Fitting(FacePoints points, Turn turn)
    {
        var head = HeadGeometry.Of(points, rule.Crown, turn);
        return (
            from height in HeadHeights()
            let scale = head.Height / height
            from margin in Margins(head, height, scale)
            from aside in new[] { 0, -0.012, 0.012, -0.024, 0.024 }
            let window = Window(head, scale, margin, aside, turn)
            where window.LiesIn(sourceWidth, sourceHeight)
            select window).FirstOrDefault();
    }

    private CropWindow Nearest(FacePoints points, Turn turn)
    {
        var head = HeadGeometry.Of(points, rule.Crown, turn);
        var tallest = HeadHeights().Max();
        var scale = head.Height / tallest;
        scale = Math.Min(scale, Math.Min(sourceWidth / _size.Width, sourceHeight / _size.Height));
        var wanted = Window(head, scale, UsualMargin * (_size.Height - (head.Height / scale)), 0, turn);
        return wanted with
        {
            Left = Math.Clamp(wanted.Left, 0, Math.Max(0, sourceWidth - wanted.Width)),
            Top = Math.Clamp(wanted.Top, 0, Math.Max(0, sourceHeight - wanted.Height)),
        };
    }

    private CropWindow Window(HeadGeometry head, double scale, double margin, double aside, Turn turn) => new(
        head.AxisX - ((0.5 + aside) * _size.Width * scale),
        head.Crown.Y - (margin * scale),
        _size.Width * scale,
        _size.Height * scale,
        turn);

    /// <summary>In units of the photo, the best first: the middle of the range, then away from it to both ends.</summary>
    private IEnumerable<double> HeadHeights()
    {
        var best = rule.HeadHeightMm?.Middle ?? UsualHead * _size.Height;
        var (low, high) = rule.HeadHeightMm is { Min: { } min, Max: { } max } ? (min, max) : (0.70 * _size.Height, 0.80 * _size.Height);
        yield return best;
        for (var step = 1; step <= 9; step++)
        {
            yield return best + ((high - best) * step / 10);
            yield return best + ((low - best) * step / 10);
        }
    }

    /// <summary>From the top of the photo to the crown, the best first.</summary>
    private IEnumerable<double> Margins(HeadGeometry head, double height, double scale)
    {
        var hair = Math.Max(0, (head.Crown.Y - head.Hair.Y) / scale) + (HairRoom * _size.Height);
        var (low, high) = (hair, _size.Height - height);
        if (rule.TopMarginMm is { } top) (low, high) = (Math.Max(low, top.Min ?? low), Math.Min(high, top.Max ?? high));
        if (rule.EyeLineFromBottomMm is { Min: { } least, Max: { } most })
        {
            var eyesBelowCrown = (head.Eyes.Y - head.Crown.Y) / scale;
            (low, high) = (Math.Max(low, _size.Height - eyesBelowCrown - most), Math.Min(high, _size.Height - eyesBelowCrown - least));
        }

        if (low > high) yield break;
        var free = rule.TopMarginMm is null && rule.EyeLineFromBottomMm is null;
        var best = Math.Clamp(free ? UsualMargin * (_size.Height - height) : (low + high) / 2, low, high);
        yield return best;
        for (var step = 1; step <= 4; step++)
        {
            yield return best + ((high - best) * step / (free ? 20 : 5));
            yield return best + ((low - best) * step / 5);
        }
    }
}
