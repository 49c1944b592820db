using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The head's lean in the source. Within the document's limit it was straightened, beyond it the photo must be taken again.</summary>
internal sealed class Roll : IMeasure
{
    public Measure Take(Evidence evidence) =>
        new("roll", evidence.Face.Roll, "deg", -2, 2, Judge.Of(evidence.Face.Roll, -2, 2, 3), Measure.Own);
}

/// <summary>The head turned to a side: a model's guess from depth.</summary>
internal sealed class Yaw : IMeasure
{
    public Measure Take(Evidence evidence) =>
        new("yaw", evidence.Face.Yaw, "deg", -6, 6, Judge.Of(evidence.Face.Yaw, -6, 6, 6), Measure.Own, Guess: true);
}

/// <summary>The chin up or down: measured, not judged, since depth alone cannot tell a pose from a profile.</summary>
internal sealed class Pitch : IMeasure
{
    public Measure Take(Evidence evidence) =>
        new("pitch", evidence.Face.Pitch, "deg", null, null, MeasureStatus.NotChecked, Measure.Own, Guess: true);
}
