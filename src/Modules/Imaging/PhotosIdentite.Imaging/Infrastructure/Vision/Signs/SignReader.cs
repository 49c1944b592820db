using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>Reads from the pixels what the measures judge. Runs no network.</summary>
internal static class SignReader
{
    /// <param name="finished">The photo that was cut; <paramref name="window"/> is where, in pixels of the source.</param>
    public static Evidence Read(
        SeenPhoto photo, Mat finished, CropWindow window, OutputSize asked, DocumentRule rule, int fileBytes, DateOnly today)
    {
        var face = photo.Face.Landmarks;
        var view = new FaceView(photo.Pixels, face);
        var surroundings = new Surroundings(photo, finished, window);
        return new Evidence(
            rule,
            photo.Faces.Count,
            photo.Face.Points.Moved(p => new(p.X * photo.Scale, p.Y * photo.Scale)),
            photo.Source,
            FaceReader.Read(photo),
            EyeReader.Read(view, face),
            MouthReader.Read(view, face),
            LightReader.Read(view, Blocks.Strength(photo)),
            SkinReader.Read(view, face),
            BackgroundReader.Read(surroundings, photo),
            BodyReader.Read(surroundings, photo),
            new FinishedSigns(finished.Width, finished.Height, fileBytes),
            window,
            asked,
            today);
    }
}
