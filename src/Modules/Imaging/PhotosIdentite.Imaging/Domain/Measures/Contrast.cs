using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>From the darkest to the brightest of the face, in photographic stops: a ratio, the same for every skin.</summary>
internal sealed class Contrast : IMeasure
{
    public const string Id = "contrast";

    private static readonly Band Clear = Band.AtLeast(1, 0.3);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Light.Stops, "stops", Clear, Reasons.Flat);
}
