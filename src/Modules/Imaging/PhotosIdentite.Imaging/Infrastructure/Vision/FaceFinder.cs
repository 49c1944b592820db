using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>The three networks together: where the face is, its landmarks, and the person around it.</summary>
internal sealed class FaceFinder : IDisposable
{
    private const double LeastPresence = 0;

    // Eyes lie half way between chin and skull, in adults of any sex, within a few millimetres of the printed photo.
    private const double SkullOverEyeToChin = 2.0;

    // The crown lies behind the face: who looks down shows more of it. Half of what geometry gives, for the pitch is half a guess.
    private const double MoreWhenDown = 0.3;
    private const double MostDown = 15;

    private readonly FaceDetector _detector;
    private readonly FaceMesh _mesh;
    private readonly PersonMask _mask;
    private readonly DistantFaces _distant;

    public FaceFinder(ModelFolder models)
    {
        (_detector, _mesh, _mask) = (new(models), new(models), new(models));
        _distant = new(_detector, _mesh);
    }

    /// <summary>Every face, and the largest of them; null when none holds up to the second look.</summary>
    public (IReadOnlyList<FoundFace> Faces, SeenFace? Largest) Find(Mat photo)
    {
        var faces = _detector.Find(photo);
        foreach (var found in faces)
        {
            var landmarks = _mesh.Find(photo, found);
            if (landmarks.Presence > LeastPresence) return ([.. faces, .. _distant.Find(photo, found, faces)], Seen(landmarks, _mask.Find(photo, landmarks)));
        }

        return ([], null);
    }

    /// <summary>What the networks' answers mean for the photo.</summary>
    internal static SeenFace Seen(Landmarks face, PersonMask.PersonArea person)
    {
        var axis = new PointPx(Math.Sin(face.Roll), -Math.Cos(face.Roll));
        var down = Math.Sin(Math.Clamp(face.Pitch, -MostDown, MostDown) * Math.PI / 180);
        var skull = (SkullOverEyeToChin + (MoreWhenDown * down)) * face.EyeToChin;
        var top = person.TopOfHair(face);
        var hair = ((top.X - face.Chin.X) * axis.X) + ((top.Y - face.Chin.Y) * axis.Y);
        PointPx Above(double height) => new(face.Chin.X + (axis.X * height), face.Chin.Y + (axis.Y * height));

        var points = new FacePoints(Above(Math.Min(skull, hair)), Above(hair), face.Chin, face.EyeLeft, face.EyeRight);
        return new SeenFace(points, face, person);
    }

    public void Dispose()
    {
        _detector.Dispose();
        _mesh.Dispose();
        _mask.Dispose();
    }
}

/// <summary>A face in the analysed picture, in its pixels.</summary>
internal sealed record SeenFace(FacePoints Points, Landmarks Landmarks, PersonMask.PersonArea Person);
