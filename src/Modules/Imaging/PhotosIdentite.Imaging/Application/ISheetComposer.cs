using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Lays a finished crop on a print sheet, in the worker.</summary>
internal interface ISheetComposer
{
    /// <summary>
    /// One sheet with as many photos as asked, at most what <see cref="SheetLayout"/> says fits.
    /// Refused with <c>check.down</c> when the worker is not to be had.
    /// </summary>
    Task<Result<PrintSheet>> ComposeAsync(ReadOnlyMemory<byte> crop, DocumentRule rule, SheetOrder order, CancellationToken ct);
}

/// <param name="Bytes">JPEG without metadata but density, or PDF; the pixels are those at the sheet's density.</param>
internal sealed record PrintSheet(byte[] Bytes, int WidthPx, int HeightPx, int Copies);
