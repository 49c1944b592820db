using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Infrastructure.Orders;

/// <summary>The only place where a link is written: an order that was never paid leaves none.</summary>
internal sealed class LinkPaidOrder(IPaidOrderBlobs orders, PaidOrderBlob blobs, IdentityDbContext context)
    : ISubscriber<OrderPaid>
{
    public async Task HandleAsync(OrderPaid happened, CancellationToken ct)
    {
        if (await orders.FindAsync(happened.OrderId, ct) is not { } blob) return;

        var link = blobs.ToLink(blob);
        if (await context.PaidOrderLinks.FindAsync([link.LinkTag], ct) is null) context.Add(link);
    }
}
