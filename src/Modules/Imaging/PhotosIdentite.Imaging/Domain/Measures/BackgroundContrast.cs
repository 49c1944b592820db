using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Head and background can be told apart all around.</summary>
internal sealed class BackgroundContrast : IMeasure
{
    public const string Id = "background-contrast";

    private static readonly Band Apart = Band.AtLeast(8, 0, onlyWarns: true);

    public Measure Take(Evidence evidence) => evidence.Background?.Edge is { } edge
        ? Line.Judged(Id, edge, "deltaE", Apart, Reasons.Merges)
        : Line.Unchecked(Id, Reasons.NotSeen);
}
