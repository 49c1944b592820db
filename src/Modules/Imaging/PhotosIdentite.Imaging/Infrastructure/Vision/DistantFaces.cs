using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>
/// Faces far behind the person, too small in the whole picture for the detector. Whoever stands on the same floor has the eyes near the
/// height of the camera, so they are looked for beside the head, and believed only when the landmark network sees a face there too.
/// </summary>
internal sealed class DistantFaces(FaceDetector detector, FaceMesh mesh)
{
    private const double Tile = 0.34;
    private const double Above = 0.03;
    private const double LeastScore = 0.6;
    private const double LeastSize = 0.02;
    private const double LeastPresence = 3;
    private const double SameFace = 0.6;
    private const int MostOnEachSide = 2;

    /// <param name="known">Those found already, <paramref name="person"/> among them.</param>
    public IReadOnlyList<FoundFace> Find(Mat photo, FoundFace person, IReadOnlyList<FoundFace> known)
    {
        var found = new List<FoundFace>();
        foreach (var tile in Beside(photo, person))
        {
            using var part = new Mat(photo, tile);
            found.AddRange(detector.FindFar(part)
                .Select(face => face.Moved(p => new(p.X + tile.X, p.Y + tile.Y), 1))
                .Where(face => face.Score >= LeastScore && face.Size >= LeastSize * photo.Height)
                .Where(face => !known.Concat(found).Any(other => Same(other, face)) && mesh.Find(photo, face).Presence >= LeastPresence));
        }

        return found;
    }

    // From the edges of the picture to the head, about the height of the eyes.
    private static IEnumerable<Rect> Beside(Mat photo, FoundFace person)
    {
        var side = (int)Math.Min(Tile * photo.Height, photo.Width);
        var top = (int)Math.Clamp(person.Centre.Y - (Above * photo.Height) - (side / 2.0), 0, photo.Height - side);
        for (var i = 0; i < MostOnEachSide; i++)
        {
            var (left, right) = (i * side, photo.Width - ((i + 1) * side));
            if (left < person.Centre.X - (person.Size / 2)) yield return new Rect(left, top, Math.Min(side, photo.Width - left), side);
            if (right + side > person.Centre.X + (person.Size / 2)) yield return new Rect(Math.Max(0, right), top, side, side);
        }
    }

    private static bool Same(FoundFace a, FoundFace b) => a.Centre.To(b.Centre) < SameFace * Math.Max(a.Size, b.Size);
}
