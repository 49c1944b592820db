using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Dark lenses: the skin around both eyes beside that of the cheeks.</summary>
internal sealed class TintedLenses : IMeasure
{
    public const string Id = "tinted-lenses";

    private static readonly Band Clear = Band.AtLeast(0.5, 0.2);

    public Measure Take(Evidence evidence) =>
        Line.Judged(Id, evidence.Eyes.Shade, "ratio", Clear, Reasons.Tinted, guess: true);
}
