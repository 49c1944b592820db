using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

internal sealed class PaidOrderBlobs(IRepository<Order> orders) : IPaidOrderBlobs
{
    public async Task<byte[]?> FindAsync(Guid orderId, CancellationToken ct) =>
        await orders.FirstOrDefaultAsync(new OrderByIdSpec(orderId), ct) is { IsPaid: true } order ? order.AccountBlob : null;
}
