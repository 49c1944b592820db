using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application;

internal sealed class ErasureByIdSpec : Specification<ErasureRequest>
{
    public ErasureByIdSpec(Guid id) => Query.Where(request => request.Id == id);
}

internal sealed class ErasureByReceiptSpec : Specification<ErasureRequest>
{
    public ErasureByReceiptSpec(byte[] receiptHash) => Query.Where(request => request.ReceiptHash == receiptHash).AsNoTracking();
}

/// <summary>Requests that something stopped, oldest first.</summary>
internal sealed class UnfinishedErasuresSpec : Specification<ErasureRequest, Guid>
{
    public UnfinishedErasuresSpec(DateTimeOffset requestedBefore)
    {
        Query.Where(request => request.State == ErasureState.UnderWay && request.RequestedAt <= requestedBefore)
            .OrderBy(request => request.RequestedAt)
            .AsNoTracking();
        Query.Select(request => request.Id);
    }
}
