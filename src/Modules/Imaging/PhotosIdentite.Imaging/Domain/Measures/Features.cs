using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Lid gap over eye width of the eye more closed.</summary>
internal sealed class EyesOpen : IMeasure
{
    public Measure Take(Evidence evidence) => new(
        "eyes-open", evidence.Eyes.Opening, "ratio", 0.24, null,
        Judge.Of(evidence.Eyes.Opening, 0.24, null, 0.04), Measure.Own, Guess: true);
}

/// <summary>Gap between the lips over the width of the mouth.</summary>
internal sealed class MouthClosed : IMeasure
{
    public Measure Take(Evidence evidence) => new(
        "mouth-closed", evidence.Mouth.Opening, "ratio", null, 0.1,
        Judge.Of(evidence.Mouth.Opening, null, 0.1, 0.03), Measure.Own, Guess: true);
}

/// <summary>A rule that one picture does not let a program decide: said so, never passed.</summary>
internal sealed class NotChecked(string id) : IMeasure
{
    public Measure Take(Evidence evidence) => new(id, null, null, null, null, MeasureStatus.NotChecked, Measure.Own);
}
