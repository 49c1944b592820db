using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Section <c>Imaging:Lab</c>: what the lab's printer takes, and who stands on the back of a print.</summary>
internal sealed record LabSettings
{
    public PaperSize Paper { get; init; } = PaperSize.TenByFifteen;
    public int Dpi { get; init; } = 300;
    public double GutterMm { get; init; } = 2;
    public bool EdgeToEdge { get; init; }

    /// <summary>Name and address of the photographer, for documents that ask for them; empty: no back is printed.</summary>
    public IReadOnlyList<string> Photographer { get; init; } = [];

    public SheetForm Form => new SheetForm(Paper, Dpi, GutterMm, EdgeToEdge).Checked();
}
