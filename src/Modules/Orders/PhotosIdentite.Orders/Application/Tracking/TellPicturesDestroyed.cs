using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Tracking;

/// <summary>The pictures are gone: the tracking page says so, and a customer who paid is told.</summary>
internal sealed class TellPicturesDestroyed(IRepository<Order> orders, IOrderLocks locks, IMailsOwed mails)
    : ISubscriber<PicturesDestroyed>
{
    public async Task HandleAsync(PicturesDestroyed happened, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderOfPortraitSpec(happened.UploadSession), ct) is not { } found) return;

        await locks.ChangeAsync(found.Id, async order =>
        {
            order.PicturesWereDestroyed();
            if (order is { IsPaid: true, Contact: not null }) await mails.OweAsync(MailKind.PicturesDestroyed, order.Id, ct);
            return Result.Done;
        }, ct);
    }
}
