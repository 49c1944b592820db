using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

internal sealed class OrderSummaries(IRepository<Order> orders) : IOrderSummaries
{
    public async Task<IReadOnlyList<OrderSummary>> ReadAsync(IReadOnlyCollection<OrderCapability> capabilities, CancellationToken ct)
    {
        var held = capabilities
            .Where(capability => Capability.Parse(capability.Secret) is not null)
            .DistinctBy(capability => capability.Secret)
            .ToDictionary(capability => Convert.ToHexString(new Capability(capability.Secret).Hash));
        var found = await orders.ListAsync(new OrdersByProofsSpec([.. held.Keys.Select(Convert.FromHexString)]), ct);
        return [.. found.OrderByDescending(order => order.PlacedOn).Select(order => Summary(order, held))];
    }

    private static OrderSummary Summary(Order order, Dictionary<string, OrderCapability> held) => new(
        held[Convert.ToHexString(order.ProofHash!)], order.DocumentId, order.Pack, order.State.ToString(), order.Total, order.PlacedOn!.Value);
}

internal sealed class OrdersByProofsSpec : Specification<Order>
{
    public OrdersByProofsSpec(List<byte[]> proofs) =>
        Query.Where(order => proofs.Contains(order.ProofHash!) && order.PlacedOn != null).AsNoTracking();
}
