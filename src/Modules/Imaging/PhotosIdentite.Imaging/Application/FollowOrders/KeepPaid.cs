using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.FollowOrders;

/// <summary>The pictures of a paid order stay until the day on the receipt, and not an hour longer.</summary>
internal sealed class KeepPaid(IRepository<UploadSession> sessions, PictureVault pictures, SessionEnd end) : ISubscriber<OrderPaid>
{
    public async Task HandleAsync(OrderPaid happened, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByIdSpec(happened.UploadSession), ct);
        if (session is not { State: SessionState.Checked or SessionState.AwaitingPayment }) return;

        foreach (var picture in new[] { session.Working, session.Original }.OfType<Picture>())
        {
            session.Drop(picture); // nothing is cut otherwise or judged again any more
            await pictures.ForgetAsync(picture, ct);
        }

        if (await pictures.RewrapAsync(session, happened.DestroyOn, ct) is { } day)
            session.KeepPaid(happened.DestroyOn, day);
        else
            await end.DestroyAsync(session, ct);
    }
}
