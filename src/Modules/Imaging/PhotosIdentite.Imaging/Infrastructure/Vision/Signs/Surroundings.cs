using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>The finished photo, small, with what of it is the person.</summary>
internal sealed class Surroundings
{
    public const int Width = 240;

    private readonly SeenPhoto _photo;
    private readonly CropWindow _window;

    public Surroundings(SeenPhoto photo, Mat finished, CropWindow window)
    {
        (_photo, _window) = (photo, window);
        Height = Math.Max(1, finished.Height * Width / finished.Width);
        using var small = new Mat();
        Cv2.Resize(finished, small, new Size(Width, Height), 0, 0, InterpolationFlags.Area);
        small.ConvertTo(small, MatType.CV_32FC3, 1 / 255.0);
        Cv2.CvtColor(small, small, ColorConversionCodes.BGR2Lab);
        small.GetArray(out Vec3f[] lab);
        Lab = lab;

        Person = new float[Width * Height];
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
                Person[(y * Width) + x] = (float)PersonAt(x + 0.5, y + 0.5);
    }

    public int Height { get; }

    public Vec3f[] Lab { get; }

    /// <summary>Probability of being the person.</summary>
    public float[] Person { get; }

    /// <summary>Also beside the photo, where the source goes on; negative where it does not.</summary>
    public double PersonAt(double x, double y)
    {
        var source = _window.InSource(new PointPx(x, y), Width);
        var seen = new PointPx(source.X / _photo.Scale, source.Y / _photo.Scale);
        return seen.X < 0 || seen.Y < 0 || seen.X >= _photo.Pixels.Width || seen.Y >= _photo.Pixels.Height ? -1 : _photo.Face.Person.At(seen);
    }

    /// <summary>A place of the analysed picture, here.</summary>
    public PointPx There(PointPx place) => _window.InPhoto(new(place.X * _photo.Scale, place.Y * _photo.Scale), Width);
}
