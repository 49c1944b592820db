using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>Reads from the pixels what the measures judge. Runs no network.</summary>
internal static class SignReader
{
    /// <param name="finished">The photo that was cut; <paramref name="window"/> is where, in pixels of the source.</param>
    public static Evidence Read(
        SeenPhoto photo, Mat finished, CropWindow window, OutputSize asked, DocumentRule rule, int fileBytes)
    {
        var face = photo.Face.Landmarks;
        PointPx InPicture(PointPx place)
        {
            var p = window.InSource(place, finished.Width);
            return new(p.X / photo.Scale, p.Y / photo.Scale);
        }

        return new Evidence(
            rule, photo.Faces.Count, photo.Face.Points.Moved(p => new(p.X * photo.Scale, p.Y * photo.Scale)), photo.Source,
            FaceReader.Read(photo), new EyeSigns(face.EyeOpening, null, null, 0, 0, 1, 0), new MouthSigns(face.MouthOpening, 0, 0, 0),
            PixelSigns.Light(photo.Pixels, face), new SkinSigns(default, 0, 0),
            PixelSigns.Background(finished, InPicture, photo.Face.Person), new BodySigns(1, 0, null),
            new FinishedSigns(finished.Width, finished.Height, fileBytes), window, asked);
    }
}
