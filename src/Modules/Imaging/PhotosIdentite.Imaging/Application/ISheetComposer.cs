using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Lays a finished crop on a print sheet, in the worker.</summary>
internal interface ISheetComposer
{
    /// <summary>
    /// One sheet of 102×152 mm at 300 dpi with <paramref name="copies"/> photos, at most what
    /// <see cref="Domain.Geometry.SheetLayout"/> says fits. Refused with <c>check.down</c> when the worker is not to be had.
    /// </summary>
    Task<Result<PrintSheet>> ComposeAsync(ReadOnlyMemory<byte> crop, DocumentRule rule, int copies, CancellationToken ct);
}

/// <param name="Jpeg">Without metadata but density.</param>
internal sealed record PrintSheet(byte[] Jpeg, int WidthPx, int HeightPx, int Copies);
