using PhotosIdentite.Privacy.Domain;

namespace PhotosIdentite.Privacy.Application;

/// <summary>Where a request is written first.</summary>
internal interface IErasureLedger
{
    /// <returns>False when that receipt has its request already: the same button, pressed twice.</returns>
    Task<bool> TryWriteAsync(ErasureRequest request, CancellationToken ct);
}
