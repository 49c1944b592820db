using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>How a sheet is made.</summary>
/// <param name="GutterMm">Between photos: 0 is one cut for two of them, 2 leaves the trimmer room.</param>
/// <param name="EdgeToEdge">Photos may touch the paper's edge: for printers that do not enlarge what they print without a border.</param>
internal sealed record SheetForm(PaperSize Paper, int Dpi = 300, double GutterMm = 2, bool EdgeToEdge = false)
{
    public static readonly IReadOnlyList<int> Densities = [254, 300, 600];
    public static readonly IReadOnlyList<double> Gutters = [0, 2];

    private const double SafeEdge = 3;

    public double MarginMm => EdgeToEdge ? 0 : SafeEdge;

    public double GapMm => EdgeToEdge ? 0 : GutterMm;

    /// <exception cref="InvalidOperationException">A value no lab prints.</exception>
    public SheetForm Checked() =>
        !Densities.Contains(Dpi) ? throw new InvalidOperationException($"A sheet has 254, 300 or 600 dpi, not {Dpi}.")
        : !Gutters.Contains(GutterMm) ? throw new InvalidOperationException($"Photos lie 0 or 2 mm apart, not {GutterMm}.")
        : this;
}
