using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>What is behind the person: plain, patterned, or with the person's shadow.</summary>
internal static class Wall
{
    public static void Paint(Mat picture, PortraitSpec spec, double unit, PointPx eyes)
    {
        var (width, height) = (picture.Width, picture.Height);
        var step = Math.Max(8, (int)(unit / 3));
        var dark = PortraitDrawing.Mix(spec.Background, new Scalar(120, 90, 40), 0.6);
        if (spec.Pattern != "none")
        {
            for (var x = 0; x < width; x += 2 * step) picture.Rectangle(new Rect(x, 0, step, height), dark, -1);
            if (spec.Pattern == "checks")
                for (var y = 0; y < height; y += 2 * step) picture.Rectangle(new Rect(0, y, width, step), dark, -1);
        }

        if (spec.Shadow <= 0) return;
        var shadow = new Canvas(picture, new(eyes.X + (0.55 * unit), eyes.Y + (0.15 * unit)), unit, 0);
        shadow.Shade(spec.Shadow, 0.06, Scalar.All(40), over =>
        {
            over.Oval(0, -0.05, 0.85, 1.15, Scalar.White);
            over.Oval(0, 2.6, 1.9, 1.2, Scalar.White);
        });
    }
}
