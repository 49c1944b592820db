using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>What JPEG left: the quality in the file's own tables, or the edges of its blocks where the file was saved again.</summary>
internal sealed class Compression : IMeasure
{
    public const string Id = "compression";

    private const double NoBlocks = 2.4;
    private static readonly Band Fine = Band.AtLeast(75, 0, onlyWarns: true);
    private static readonly Band Smooth = Band.AtMost(NoBlocks, 0, onlyWarns: true);

    public Measure Take(Evidence evidence)
    {
        if (evidence.Light.Blocks is > NoBlocks and var blocks) return Line.Judged(Id, blocks, "ratio", Smooth, Reasons.Compressed);
        if (evidence.Source.JpegQuality is { } quality) return Line.Judged(Id, quality, "quality", Fine, Reasons.Compressed);
        return evidence.Light.Blocks is { } seen
            ? Line.Judged(Id, seen, "ratio", Smooth, Reasons.Compressed)
            : Line.Unchecked(Id, Reasons.NotSeen);
    }
}
