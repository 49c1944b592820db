using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>A hand, mask or scarf over the face. A beard hides skin too, but no lips: only both together are a hint.</summary>
internal sealed class FaceCovered : IMeasure
{
    public const string Id = "face-covered";

    private const double LipsSeen = 4;
    private static readonly Band Free = Band.AtMost(0.5, 0.4);

    public Measure Take(Evidence evidence)
    {
        var hidden = evidence.Mouth.Seen >= LipsSeen ? Math.Min(evidence.Skin.Hidden, Free.Max!.Value) : evidence.Skin.Hidden;
        return Line.Judged(Id, hidden, "ratio", Free, Reasons.FaceCovered, guess: true);
    }
}
