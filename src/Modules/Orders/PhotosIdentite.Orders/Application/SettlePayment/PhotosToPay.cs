using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.SettlePayment;

/// <summary>Whether an unpaid order's photo may still be paid for, in the moment before its money is taken.</summary>
internal sealed class PhotosToPay(IRepository<Order> orders, OrderablePhotos photos)
{
    /// <summary>Null also when the pictures' term is over: a payment made in time is taken, and brings them back.</summary>
    public async Task<Refusal?> RefuseAsync(Guid order, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByIdSpec(order), ct) is not { State: OrderState.AwaitingPayment } unpaid) return null;
        return await photos.RefuseAsync(unpaid.UploadSession, ct) is { } unfit && unfit != OrderRefusals.NotFound ? unfit : null;
    }
}
