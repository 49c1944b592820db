using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Working;

/// <summary>What a preview needs besides pixels.</summary>
/// <param name="Person">The mask, where the document allows another background.</param>
/// <param name="Planned">The program's window in source pixels.</param>
/// <param name="Evidence">Of the planned window; another window changes no more of it than its geometry.</param>
internal sealed record WorkingHead(
    string SourceSha256, WorkingArea Area, int SmallWidth, int SmallHeight, CropWindow Planned, Evidence Evidence, KeptMask? Person);

/// <summary>What was seen, in pixels of the working picture, so that a new crop is judged without running a model again.</summary>
internal sealed record WorkingRest(
    SourceFacts Source, IReadOnlyList<FoundFace> Faces, FacePoints Points, Landmarks Landmarks, KeptMask Person)
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
            KeptMask.Of(face.Person, p => Here(p), by));
    }

    public SeenPhoto Seen(OpenCvSharp.Mat pixels, WorkingArea area) =>
        new(pixels, 1 / area.Scale, Source, Faces, new SeenFace(Points, Landmarks, Person.At(1)));
}

/// <param name="Person">Probability of being the person, 0 to 255, row by row in <paramref name="Frame"/>.</param>
internal sealed record KeptMask(FaceFrame Frame, byte[] Person)
{
    public static KeptMask Of(PersonMask.PersonArea seen, Func<PointPx, PointPx> move, double scale) => new(
        seen.Frame with { Centre = move(seen.Frame.Centre), Size = seen.Frame.Size * scale },
        [.. seen.Person.Select(share => (byte)Math.Clamp(Math.Round(share * 255), 0, 255))]);

    /// <summary>In pixels of a copy of the working picture so many times as large.</summary>
    public PersonMask.PersonArea At(double scale) => new(
        Frame with { Centre = new(Frame.Centre.X * scale, Frame.Centre.Y * scale), Size = Frame.Size * scale },
        [.. Person.Select(share => share / 255f)]);
}
