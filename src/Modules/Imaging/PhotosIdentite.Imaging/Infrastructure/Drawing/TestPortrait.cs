using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>What is truly in a drawn file.</summary>
internal sealed record TestPortrait(
    string Path, int WidthPx, int HeightPx, int Faces, double Roll, double Yaw, double Pitch, bool EyesOpen, bool MouthOpen,
        double EyeGap,
    double LipGap, double FaceWidthPx, FacePoints PointsPx)
{
    /// <summary>Draws it into a file whose ending says the format: jpg, png or webp.</summary>
    public static TestPortrait Save(string text, string file)
    {
        var spec = PortraitSpec.Read(text);
        var (bytes, truth) = Make(spec, System.IO.Path.GetExtension(file).TrimStart('.'));
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        File.WriteAllBytes(file, bytes);
        return new(
            file, spec.Size.Width, spec.Size.Height, truth.Faces, truth.Roll, truth.Yaw, truth.Pitch, spec.EyesOpen,
                spec.MouthOpen,
            Math.Round(truth.EyeGap, 3), Math.Round(truth.LipGap, 3), Math.Round(truth.FaceWidth, 2),
            truth.Points.Moved(p => new PointPx(Math.Round(p.X, 2), Math.Round(p.Y, 2))));
    }

    /// <summary>The bytes of a file, and the truth about it.</summary>
    public static (byte[] File, PortraitTruth Truth) Make(PortraitSpec spec, string kind = "jpg")
    {
        var (picture, truth) = PortraitDrawing.Paint(spec);
        using (picture) return (PortraitFile.Write(picture, spec.File, kind), truth);
    }
}
