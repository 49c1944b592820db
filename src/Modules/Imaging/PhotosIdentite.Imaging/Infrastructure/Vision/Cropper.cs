using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Cuts the window out of the source and brings it to its size: turned once at most, shrunk once at most, nothing else.</summary>
internal static class Cropper
{
    /// <param name="window">In pixels of <paramref name="source"/>.</param>
    public static Mat Cut(Mat source, CropWindow window, Size size)
    {
        var near = Whole(source, window);
        if (window.Turn.Angle == 0 && near.Size == size)
        {
            using var part = new Mat(source, near);
            return part.Clone();
        }

        using var turned = window.Turn.Angle == 0 ? null : Turned(source, window);
        if (turned is not null && turned.Size() == size) return turned.Clone();

        var (from, where) = turned is null
            ? (source, Within(source, window))
            : (turned, new Rect2d(0, 0, turned.Width, turned.Height));
        if (where.Width >= size.Width && where.Height >= size.Height) return LightResampler.Shrink(from, where, size);

        // By a pixel of rounding at most: the size was chosen so that nothing is enlarged.
        using var cut = turned is null ? new Mat(source, near) : turned.Clone();
        var photo = new Mat();
        Cv2.Resize(cut, photo, size, 0, 0, InterpolationFlags.Cubic);
        return photo;
    }

    // Where nothing is scaled, pixels are copied, so the window is moved to whole ones.
    private static Rect Whole(Mat source, CropWindow window)
    {
        var width = Math.Clamp((int)Math.Round(window.Width), 1, source.Width);
        var height = Math.Clamp((int)Math.Round(window.Height), 1, source.Height);
        var left = Math.Clamp((int)Math.Round(window.Left), 0, source.Width - width);
        var top = Math.Clamp((int)Math.Round(window.Top), 0, source.Height - height);
        return new Rect(left, top, width, height);
    }

    private static Rect2d Within(Mat source, CropWindow window)
    {
        var (width, height) = (Math.Min(window.Width, source.Width), Math.Min(window.Height, source.Height));
        return new(Math.Clamp(window.Left, 0, source.Width - width), Math.Clamp(window.Top, 0, source.Height - height), width, height);
    }

    private static Mat Turned(Mat source, CropWindow window)
    {
        var size = new Size(Math.Max(1, Math.Round(window.Width)), Math.Max(1, Math.Round(window.Height)));
        var (sin, cos) = Math.SinCos(window.Turn.Angle);
        var (x, y) = (window.Width / size.Width, window.Height / size.Height);
        var corner = window.Turn.Back(new PointPx(window.Left, window.Top));
        // A pixel's place is its middle; the map takes its corner.
        using var back = Mat.FromPixelData(2, 3, MatType.CV_64FC1, new[]
        {
            cos * x, -sin * y, corner.X + (((cos * x) - (sin * y) - 1) / 2),
            sin * x, cos * y, corner.Y + (((sin * x) + (cos * y) - 1) / 2),
        });
        var cut = new Mat();
        Cv2.WarpAffine(source, cut, back, size, InterpolationFlags.Cubic | InterpolationFlags.WarpInverseMap, BorderTypes.Replicate);
        return cut;
    }
}
