using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Both shoulders at one height. Hair and clothes change their outline, so that it only warns.</summary>
internal sealed class ShouldersLevel : IMeasure
{
    public const string Id = "shoulders-level";

    private static readonly Band Level = new(-8, 8, 0, OnlyWarns: true);

    public Measure Take(Evidence evidence) => evidence.Body.Slope is { } slope
        ? Line.Judged(Id, slope, "deg", Level, Reasons.ShouldersTilt)
        : Line.Unchecked(Id, Reasons.NotSeen);
}
