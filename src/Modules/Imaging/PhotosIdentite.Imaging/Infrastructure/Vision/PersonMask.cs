using OpenCvSharp;
using OpenCvSharp.Dnn;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Tells the person from the background, in a levelled square around the head.</summary>
internal sealed class PersonMask(ModelFolder models) : IDisposable
{
    private const int Side = 256;
    private const double HeadsAcross = 3.0;
    private const double Half = 0.5;

    private readonly Net _net = models.Open("selfie_segmentation.tflite");

    public PersonArea Find(Mat photo, Landmarks face)
    {
        var head = 2 * face.EyeToChin;
        var (sin, cos) = Math.SinCos(face.Roll);
        var down = 0.75 * head;
        var centre = new PointPx(face.EyeMiddle.X - (sin * down), face.EyeMiddle.Y + (cos * down));
        var frame = new FaceFrame(centre, HeadsAcross * head, face.Roll, Side);

        using var cut = frame.Cut(photo);
        using var blob = CvDnn.BlobFromImage(cut, 1 / 255.0, default, default, swapRB: true, crop: false);
        _net.SetInput(blob);
        using var answer = new Mat();
        _net.Forward([answer], ["activation_10"]);
        return new PersonArea(frame, answer.Numbers());
    }

    public void Dispose() => _net.Dispose();

    /// <param name="Person">Probability of being the person, row by row.</param>
    internal sealed record PersonArea(FaceFrame Frame, float[] Person)
    {
        /// <summary>The highest point of the hair over the face, in pixels of the photo.</summary>
        public PointPx TopOfHair(Landmarks face)
        {
            var scale = Side / Frame.Size;
            var eyes = (int)((Side / 2.0) - (0.75 * 2 * face.EyeToChin * scale));
            var reach = (int)(0.4 * face.EyeToChin * scale);
            var top = (X: Side / 2, Y: (double)eyes);
            for (var x = (Side / 2) - reach; x <= (Side / 2) + reach; x++)
            {
                var y = eyes;
                while (y > 0 && At(x, y - 1) >= Half) y--;
                var edge = y == 0 ? 0 : y - ((At(x, y) - Half) / (At(x, y) - At(x, y - 1)));
                if (edge < top.Y) top = (x, edge);
            }

            return Frame.Back(Side / 2.0, top.Y + 0.5);
        }

        /// <summary>At a place of the photo; outside the square nobody was looked for, and nobody is found.</summary>
        public double At(PointPx place)
        {
            var seen = Frame.There(place);
            var (x, y) = ((int)Math.Floor(seen.X), (int)Math.Floor(seen.Y));
            return x < 0 || y < 0 || x >= Side || y >= Side ? 0 : At(x, y);
        }

        private double At(int x, int y) => Person[(y * Side) + x];
    }
}
