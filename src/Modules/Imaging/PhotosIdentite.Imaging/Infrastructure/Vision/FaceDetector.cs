using OpenCvSharp;
using OpenCvSharp.Dnn;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Finds faces: the short-range network first, the full-range one when that sees none.</summary>
internal sealed class FaceDetector(ModelFolder models) : IDisposable
{
    private const double LeastScore = 0.5;
    private const double SameFace = 0.3;

    private readonly Net _near = models.Open("face_detection_short_range.tflite");
    private readonly Lazy<Net> _far = new(() => models.Open("face_detection_full_range.tflite"));
    private readonly PointPx[] _nearAnchors = [.. Anchors(16, 2, 128), .. Anchors(8, 6, 128)];
    private readonly PointPx[] _farAnchors = [.. Anchors(48, 1, 192)];

    /// <summary>Largest first.</summary>
    public IReadOnlyList<FoundFace> Find(Mat photo)
    {
        var near = Find(photo, _near, _nearAnchors, 128, "classificators", "regressors");
        return near.Count > 0
            ? near
            : FindFar(photo);
    }

    /// <summary>By the network that sees smaller faces; largest first.</summary>
    public IReadOnlyList<FoundFace> FindFar(Mat photo) =>
        Find(photo, _far.Value, _farAnchors, 192, "reshaped_classifier_face_4", "reshaped_regressor_face_4");

    private static List<FoundFace> Find(Mat photo, Net net, PointPx[] anchors, int side, params string[] outputs)
    {
        var frame = new FaceFrame(new(photo.Width / 2.0, photo.Height / 2.0), Math.Max(photo.Width, photo.Height), 0, side);
        using var square = Letterboxed(photo, side);
        using var blob = CvDnn.BlobFromImage(square, 1 / 127.5, default, new Scalar(127.5, 127.5, 127.5), swapRB: true, crop: false);
        net.SetInput(blob);
        using var scores = new Mat();
        using var boxes = new Mat();
        net.Forward([scores, boxes], outputs);
        var logits = scores.Numbers();
        var numbers = boxes.Numbers();

        var found = new List<FoundFace>();
        for (var i = 0; i < anchors.Length; i++)
        {
            var score = 1 / (1 + Math.Exp(-logits[i]));
            if (score >= LeastScore) found.Add(Face(score, numbers.AsSpan(i * 16, 16), anchors[i], frame));
        }

        return Distinct(found);
    }

    private static FoundFace Face(double score, ReadOnlySpan<float> n, PointPx anchor, FaceFrame frame)
    {
        var size = Math.Max(n[2], n[3]) * frame.Size / frame.Pixels;
        return new FoundFace(
            score,
            frame.Back(anchor.X + n[0], anchor.Y + n[1]),
            size,
            EyeRight: frame.Back(anchor.X + n[4], anchor.Y + n[5]),
            EyeLeft: frame.Back(anchor.X + n[6], anchor.Y + n[7]));
    }

    private static List<FoundFace> Distinct(List<FoundFace> found)
    {
        var kept = new List<FoundFace>();
        foreach (var face in found.OrderByDescending(face => face.Score))
            if (!kept.Exists(other => face.Overlap(other) > SameFace)) kept.Add(face);
        return [.. kept.OrderByDescending(face => face.Size)];
    }

    private static Mat Letterboxed(Mat photo, int side)
    {
        var scale = (double)side / Math.Max(photo.Width, photo.Height);
        var size = new Size(Math.Max(1, Math.Round(photo.Width * scale)), Math.Max(1, Math.Round(photo.Height * scale)));
        using var small = new Mat();
        Cv2.Resize(photo, small, size, 0, 0, InterpolationFlags.Area);
        var square = new Mat();
        var (left, top) = ((side - size.Width) / 2, (side - size.Height) / 2);
        Cv2.CopyMakeBorder(
            small, square, top, side - size.Height - top, left, side - size.Width - left, BorderTypes.Constant, Scalar.Black);
        return square;
    }

    private static IEnumerable<PointPx> Anchors(int grid, int each, int side) =>
        from y in Enumerable.Range(0, grid)
        from x in Enumerable.Range(0, grid)
        from _ in Enumerable.Range(0, each)
        select new PointPx((x + 0.5) * side / grid, (y + 0.5) * side / grid);

    public void Dispose()
    {
        _near.Dispose();
        if (_far.IsValueCreated) _far.Value.Dispose();
    }
}

/// <param name="Size">The side of its box in pixels of the photo.</param>
internal sealed record FoundFace(double Score, PointPx Centre, double Size, PointPx EyeRight, PointPx EyeLeft)
{
    public FoundFace Moved(Func<PointPx, PointPx> move, double scale) =>
        new(Score, move(Centre), Size * scale, move(EyeRight), move(EyeLeft));

    public double Overlap(FoundFace other)
    {
        var width = Shared(Centre.X, Size, other.Centre.X, other.Size);
        var height = Shared(Centre.Y, Size, other.Centre.Y, other.Size);
        var both = width * height;
        return both / ((Size * Size) + (other.Size * other.Size) - both);
    }

    private static double Shared(double a, double sizeA, double b, double sizeB) =>
        Math.Max(0, Math.Min(a + (sizeA / 2), b + (sizeB / 2)) - Math.Max(a - (sizeA / 2), b - (sizeB / 2)));
}
