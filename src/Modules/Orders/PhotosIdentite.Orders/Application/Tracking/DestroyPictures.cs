using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Tracking;

/// <summary>"Destroy my photos now."</summary>
internal sealed record DestroyPictures(Capability Order);

internal sealed class DestroyPicturesHandler(IRepository<Order> orders, IRepository<Payment> payments, IOrderLocks locks)
    : ICommandHandler<DestroyPictures, Result>
{
    public async Task<Result> HandleAsync(DestroyPictures command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByProofSpec(command.Order.Hash), ct) is not { } found)
            return OrderRefusals.NotFound;

        return await locks.ChangeAsync(found.Id, async order =>
            await payments.AnyAsync(new UndecidedPaymentsSpec(order.Id), ct) ? OrderRefusals.PaymentUnderWay : order.GiveUpPictures(), ct);
    }
}
