using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Tracking;

/// <summary>Each time staff opened something of this order.</summary>
internal sealed record WhoLooked(OrderNumber Number);

internal sealed class WhoLookedHandler(IAccessLog log) : IQueryHandler<WhoLooked, IReadOnlyList<AccessLine>>
{
    public Task<IReadOnlyList<AccessLine>> HandleAsync(WhoLooked query, CancellationToken ct) => log.ReadAsync(query.Number, ct);
}
