using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>No hair and no frame over the eyes: how much of the zone around them is darker than skin can be.</summary>
internal sealed class EyesVisible : IMeasure
{
    public const string Id = "eyes-visible";

    private static readonly Band Free = Band.AtMost(35, 30);

    public Measure Take(Evidence evidence) =>
        Line.Judged(Id, evidence.Eyes.Covered * 100, "%", Free, Reasons.EyesHidden, guess: true);
}
