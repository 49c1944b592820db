using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>What is truly in a drawn picture.</summary>
internal sealed record TestPortrait(
    string Path, int WidthPx, int HeightPx, int Faces, double Roll, bool EyesOpen, bool MouthOpen, FacePoints PointsPx)
{
    /// <summary>Draws it into a file whose ending says the format: jpg, png or webp.</summary>
    public static TestPortrait Save(string text, string file)
    {
        var spec = PortraitSpec.Read(text);
        var (picture, points) = PortraitDrawing.Draw(spec);
        using (picture)
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
            if (!Cv2.ImWrite(file, picture, new ImageEncodingParam(ImwriteFlags.JpegQuality, 95)))
                throw new IOException($"{file} could not be written.");
        }

        var rounded = points.Moved(p => new PointPx(Math.Round(p.X, 2), Math.Round(p.Y, 2)));
        return new(file, spec.Size.Width, spec.Size.Height, spec.Faces, spec.Roll, spec.EyesOpen, spec.MouthOpen, rounded);
    }
}
