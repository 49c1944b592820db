using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

internal sealed class OrderByIdSpec : Specification<Order>
{
    public OrderByIdSpec(Guid id) => Query.Where(order => order.Id == id).AsNoTracking();
}

internal sealed class OrderByProofSpec : Specification<Order>
{
    public OrderByProofSpec(byte[] proof) => Query.Where(order => order.ProofHash == proof).AsNoTracking();
}

internal sealed class OrderByTagSpec : Specification<Order>
{
    public OrderByTagSpec(byte[] tag) => Query.Where(order => order.OrderTag == tag).AsNoTracking();
}

internal sealed class OrderByJobSpec : Specification<Order>
{
    public OrderByJobSpec(string reference) => Query.Where(order => order.JobReference == reference).AsNoTracking();
}

/// <summary>The one living order of a portrait.</summary>
internal sealed class OrderOfPortraitSpec : Specification<Order>
{
    public OrderOfPortraitSpec(Guid uploadSession) =>
        Query.Where(order => order.UploadSession == uploadSession && order.State != OrderState.Cancelled);
}
