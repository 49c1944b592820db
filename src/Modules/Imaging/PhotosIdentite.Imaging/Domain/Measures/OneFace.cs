using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>One person, and nobody else.</summary>
internal sealed class OneFace : IMeasure
{
    public const string Id = "one-face";

    public Measure Take(Evidence evidence) => Counted(evidence.Faces);

    public static Measure Counted(int faces) =>
        new(Id, faces, "faces", 1, 1, faces == 1 ? MeasureStatus.Pass : MeasureStatus.Fail, Measure.Own, Guess: true);
}
