using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>One person, and nobody else.</summary>
internal sealed class OneFace : IMeasure
{
    public const string Id = "one-face";

    public Measure Take(Evidence evidence) => Counted(evidence.Faces);

    public static Measure Counted(int faces) =>
        Line.Judged(Id, faces, "faces", new Band(1, 1, 0), faces == 0 ? Reasons.NoFace : Reasons.ManyFaces, guess: true);
}
