using OpenCvSharp;
using OpenCvSharp.Dnn;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>
/// Places 468 landmarks on a face. Looks at it once as the detector saw it, then twice as levelled by that look, nearer and farther and
/// turned either way: the mean of the two wavers less than either. The farther is the wider step, for a beard or a shadow moves the chin
/// up in a tight frame and hardly in one that shows the neck.
/// </summary>
internal sealed class FaceMesh(ModelFolder models) : IDisposable
{
    private const int Side = 192;
    private const int Count = 468;
    private const double Roomier = 1.5;
    private const double Nearer = 0.95;
    private const double Farther = 1.1;
    private const double Turn = 3 * Math.PI / 180;

    private readonly Net _net = models.Open("face_landmark.tflite");

    public Landmarks Find(Mat photo, FoundFace face)
    {
        var angle = Math.Atan2(face.EyeLeft.Y - face.EyeRight.Y, face.EyeLeft.X - face.EyeRight.X);
        var first = Look(photo, new FaceFrame(face.Centre, face.Size * Roomier, angle, Side));
        var level = first.Frame(Roomier, Side);
        var near = Look(photo, level with { Size = level.Size * Nearer, Angle = level.Angle + Turn });
        var far = Look(photo, level with { Size = level.Size * Farther, Angle = level.Angle - Turn });
        return Mean(near, far);
    }

    private static Landmarks Mean(Landmarks a, Landmarks b) => new(
        [.. a.Places.Zip(b.Places, PointPx.Between)],
        [.. a.Depths.Zip(b.Depths, (one, other) => (one + other) / 2)],
        Math.Min(a.Presence, b.Presence));

    private Landmarks Look(Mat photo, FaceFrame frame)
    {
        using var cut = frame.Cut(photo);
        using var blob = CvDnn.BlobFromImage(cut, 1 / 255.0, default, default, swapRB: true, crop: false);
        _net.SetInput(blob);
        using var points = new Mat();
        using var presence = new Mat();
        _net.Forward([points, presence], ["conv2d_21", "conv2d_31"]);
        var n = points.Numbers();

        var scale = frame.Size / Side;
        var places = new PointPx[Count];
        var depths = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            places[i] = frame.Back(n[3 * i], n[(3 * i) + 1]);
            depths[i] = n[(3 * i) + 2] * scale;
        }

        return new Landmarks(places, depths, presence.Numbers()[0]);
    }

    public void Dispose() => _net.Dispose();
}
