using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Both irises between the corners of the eyes. Told only from eyes wide and large enough; else left to people.</summary>
internal sealed class Gaze : IMeasure
{
    public const string Id = "gaze";

    private static readonly Band Straight = new(0.4, 0.6, 0.06);

    public Measure Take(Evidence evidence) => evidence.Eyes.Gaze is { } gaze
        ? Line.Judged(Id, gaze, "ratio", Straight, Reasons.EyesAway, guess: true)
        : Line.Unchecked(Id, Reasons.NoProgram, guess: true);
}
