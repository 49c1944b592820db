using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Working;

/// <summary>What a preview needs besides pixels.</summary>
/// <param name="Planned">The program's window in source pixels.</param>
/// <param name="Evidence">Of the planned window; another window changes no more of it than its geometry.</param>
internal sealed record WorkingHead(
    string SourceSha256, WorkingArea Area, int SmallWidth, int SmallHeight, CropWindow Planned, Evidence Evidence);

/// <summary>What was seen, in pixels of the working picture, so that a new crop is judged without running a model again.</summary>
/// <param name="Person">Probability of being the person, 0 to 255, row by row in <paramref name="PersonFrame"/>.</param>
internal sealed record WorkingRest(
    SourceFacts Source, IReadOnlyList<FoundFace> Faces, FacePoints Points, Landmarks Landmarks, FaceFrame PersonFrame, byte[] Person)
{
    public static WorkingRest Of(SeenPhoto seen, WorkingArea area)
    {
        var by = seen.Scale * area.Scale;
        PointPx Here(PointPx p) => area.Here(new PointPx(p.X * seen.Scale, p.Y * seen.Scale));
        var face = seen.Face;
        return new(
            seen.Source,
            [.. seen.Faces.Select(found => found.Moved(p => Here(p), by))],
            face.Points.Moved(p => Here(p)),
            face.Landmarks.Moved(p => Here(p), by),
            face.Person.Frame with { Centre = Here(face.Person.Frame.Centre), Size = face.Person.Frame.Size * by },
            [.. face.Person.Person.Select(share => (byte)Math.Clamp(Math.Round(share * 255), 0, 255))]);
    }

    public SeenPhoto Seen(OpenCvSharp.Mat pixels, WorkingArea area)
    {
        var person = new PersonMask.PersonArea(PersonFrame, [.. Person.Select(share => share / 255f)]);
        return new(pixels, 1 / area.Scale, Source, Faces, new SeenFace(Points, Landmarks, person));
    }
}
