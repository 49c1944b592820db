using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.FollowOrders;

/// <summary>The pictures of a placed order stay until its last moment of payment.</summary>
internal sealed class KeepWhileUnpaid(IRepository<UploadSession> sessions, PictureVault pictures, SessionEnd end)
    : ISubscriber<OrderPlaced>
{
    public async Task HandleAsync(OrderPlaced happened, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByIdSpec(happened.UploadSession), ct);
        if (session is not { State: SessionState.Checked or SessionState.AwaitingPayment }) return;

        if (await pictures.RewrapAsync(session, Retention.KeyDay(happened.PayBy), ct) is { } day)
            session.AwaitPayment(happened.PayBy, day);
        else
            await end.DestroyAsync(session, ct);
    }
}
