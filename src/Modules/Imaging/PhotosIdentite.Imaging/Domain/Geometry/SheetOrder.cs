using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>One sheet to be made.</summary>
/// <param name="Code">Printed in the margin, so that a sheet finds its envelope; never kept here.</param>
/// <param name="Back">Lines behind every photo: a PDF's second page; as JPEG the back is a sheet of its own, without photos.</param>
internal sealed record SheetOrder(
    SheetForm Form, int Copies, SheetFormat Format = SheetFormat.Jpeg, string? Code = null, IReadOnlyList<string>? Back = null);
