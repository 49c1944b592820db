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
        using var cut = window.Turn.Angle == 0 ? Straight(source, window) : Turned(source, window);
        if (cut.Size() == size) return cut.Clone();

        if (cut.Width >= size.Width && cut.Height >= size.Height) return LightResampler.Shrink(cut, size);

        // By a pixel of rounding at most: the size was chosen so that nothing is enlarged.
        var photo = new Mat();
        Cv2.Resize(cut, photo, size, 0, 0, InterpolationFlags.Cubic);
        return photo;
    }

    private static Mat Straight(Mat source, CropWindow window)
    {
        var width = Math.Clamp((int)Math.Round(window.Width), 1, source.Width);
        var height = Math.Clamp((int)Math.Round(window.Height), 1, source.Height);
        var left = Math.Clamp((int)Math.Round(window.Left), 0, source.Width - width);
        var top = Math.Clamp((int)Math.Round(window.Top), 0, source.Height - height);
        return new Mat(source, new Rect(left, top, width, height));
    }

    private static Mat Turned(Mat source, CropWindow window)
    {
        var size = new Size(Math.Max(1, Math.Round(window.Width)), Math.Max(1, Math.Round(window.Height)));
        var (sin, cos) = Math.SinCos(window.Turn.Angle);
        var (x, y) = (window.Width / size.Width, window.Height / size.Height);
        var corner = window.Turn.Back(new PointPx(window.Left, window.Top));
        using var back = Mat.FromPixelData(2, 3, MatType.CV_64FC1, new[]
        {
            cos * x, -sin * y, corner.X,
            sin * x, cos * y, corner.Y,
        });
        var cut = new Mat();
        Cv2.WarpAffine(source, cut, back, size, InterpolationFlags.Cubic | InterpolationFlags.WarpInverseMap, BorderTypes.Replicate);
        return cut;
    }
}
