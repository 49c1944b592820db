using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The lips can be told from the skin around them: nothing lies over the mouth.</summary>
internal sealed class MouthVisible : IMeasure
{
    public const string Id = "mouth-visible";

    private static readonly Band Seen = Band.AtLeast(2, 0, onlyWarns: true);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Mouth.Seen, "deltaE", Seen, Reasons.MouthHidden, guess: true);
}
