using OpenCvSharp;

namespace PhotosIdentite.Imaging.Tests.Engine.Sheets;

/// <summary>A sheet as a scanner would see it: grey, so many pixels to the millimetre. Photos on it are of one middle grey.</summary>
internal sealed class PaperScan(Mat grey, double dpi) : IDisposable
{
    private const int InkBelow = 215;
    private const double LeastPhotoMm2 = 100;
    private readonly double _px = dpi / 25.4;

    public (double Width, double Height) SizeMm => (grey.Width / _px, grey.Height / _px);

    public static PaperScan Of(byte[] picture, double dpi) => new(Cv2.ImDecode(picture, ImreadModes.Grayscale), dpi);

    /// <summary>Left, top, width, height in millimetres, row by row.</summary>
    public List<(double Left, double Top, double Width, double Height)> Photos(byte shade)
    {
        using var photos = new Mat();
        Cv2.InRange(grey, new Scalar(shade - 6), new Scalar(shade + 6), photos);
        using var labels = new Mat();
        using var stats = new Mat();
        using var middles = new Mat();
        var found = Cv2.ConnectedComponentsWithStats(photos, labels, stats, middles);
        return
        [
            .. Enumerable.Range(1, found - 1)
                .Select(i => new Rect(stats.At<int>(i, 0), stats.At<int>(i, 1), stats.At<int>(i, 2), stats.At<int>(i, 3)))
                .Select(box => (box.Left / _px, box.Top / _px, box.Width / _px, box.Height / _px))
                .Where(box => box.Item3 * box.Item4 > LeastPhotoMm2)
                .OrderBy(box => Math.Round(box.Item2)).ThenBy(box => box.Item1),
        ];
    }

    /// <summary>Whether all of a rectangle, a tenth of a millimetre inside its edge, is of one shade.</summary>
    public bool IsClean(double left, double top, double width, double height, byte shade)
    {
        var box = new Rect(Px(left + 0.1), Px(top + 0.1), Px(width - 0.2), Px(height - 0.2));
        using var part = new Mat(grey, box);
        Cv2.MinMaxLoc(part, out double darkest, out double lightest);
        return darkest >= shade - 6 && lightest <= shade + 6;
    }

    /// <summary>How dark the paper is at a point, within a tenth of a millimetre.</summary>
    public bool HasInk(double x, double y)
    {
        using var part = new Mat(grey, new Rect(Math.Clamp(Px(x - 0.1), 0, grey.Width - 6), Math.Clamp(Px(y - 0.1), 0, grey.Height - 6), 6, 6));
        Cv2.MinMaxLoc(part, out double darkest, out _);
        return darkest < InkBelow;
    }

    /// <summary>From the middle of a ruler's first tick to the middle of its last, and how many ticks there are; a ruler may lie any way.</summary>
    public (double LengthMm, int Ticks) Ruler(byte shade)
    {
        using var turned = new Mat();
        Cv2.Rotate(grey, turned, RotateFlags.Rotate90Clockwise);
        return RulerOf(grey, shade) ?? RulerOf(turned, shade) ?? throw new InvalidOperationException("There is no ruler on the paper.");
    }

    public void Dispose() => grey.Dispose();

    private (double LengthMm, int Ticks)? RulerOf(Mat paper, byte shade)
    {
        var height = paper.Height;
        for (var y = 0; y < height; y++)
        {
            if (Runs(paper, y, shade) is not [.. var runs] || runs.All(run => run.Length < 48 * _px)) continue;

            var foot = runs.MaxBy(run => run.Length);
            foreach (var beside in new[] { -0.4, 0.4 })
            {
                var row = y + (int)(beside * _px);
                if (row < 0 || row >= height) continue;
                var ticks = Runs(paper, row, shade)
                    .Where(run => run.Start >= foot.Start - (0.3 * _px) && run.Start <= foot.Start + foot.Length && run.Length < _px).ToList();
                if (ticks.Count > 40) return ((ticks[^1].Middle - ticks[0].Middle) / _px, ticks.Count);
            }
        }

        return null;
    }

    private static List<Run> Runs(Mat paper, int y, byte shade)
    {
        var runs = new List<Run>();
        var start = -1;
        var width = paper.Width;
        for (var x = 0; x <= width; x++)
        {
            var value = x < width ? paper.At<byte>(y, x) : (byte)255;
            var ink = value < InkBelow && Math.Abs(value - shade) > 6;
            if (ink && start < 0) start = x;
            if (ink || start < 0) continue;
            runs.Add(new Run(start, x - start));
            start = -1;
        }

        return runs;
    }

    private int Px(double mm) => (int)Math.Round(mm * _px);

    private readonly record struct Run(int Start, int Length)
    {
        public double Middle => Start + ((Length - 1) / 2.0);
    }
}
