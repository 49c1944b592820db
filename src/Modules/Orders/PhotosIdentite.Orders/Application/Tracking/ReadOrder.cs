using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Tracking;

/// <summary>The order that a secret link opens, as its customer may see it; null for any link that opens none.</summary>
internal sealed record ReadOrder(Capability Order);

internal sealed class ReadOrderHandler(IRepository<Order> orders, IKeyVault vault) : IQueryHandler<ReadOrder, OpenedOrder?>
{
    public async Task<OpenedOrder?> HandleAsync(ReadOrder query, CancellationToken ct) =>
        await orders.FirstOrDefaultAsync(new OrderByProofSpec(query.Order.Hash), ct) is { } order ? await vault.OpenOrderAsync(order, ct) : null;
}
