using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Contracts;

/// <summary>How another module's page asks for the erasure of the person in front of it, once that person is proved.</summary>
public interface IErasureRequests
{
    /// <summary>What would go and what would stay, for the page that asks "erase everything?". Changes nothing.</summary>
    Task<IReadOnlyList<ErasurePlan>> PreviewAsync(ErasureHandles handles, CancellationToken ct);

    /// <summary>Writes the ledger, then carries it out; what fails is repeated by the job until nothing is left. Returns the receipt's capability.</summary>
    Task<Result<Capability>> RequestAsync(ErasureHandles handles, CancellationToken ct);
}
