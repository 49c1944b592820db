using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.FollowOrders;

/// <summary>Cancelled, or destroyed at the customer's wish: the pictures go at once.</summary>
internal sealed class DropUnwanted(IRepository<UploadSession> sessions, SessionEnd end)
    : ISubscriber<OrderCancelled>, ISubscriber<PicturesUnwanted>
{
    public Task HandleAsync(OrderCancelled happened, CancellationToken ct) => DropAsync(happened.UploadSession, ct);

    public Task HandleAsync(PicturesUnwanted happened, CancellationToken ct) => DropAsync(happened.UploadSession, ct);

    private async Task DropAsync(Guid uploadSession, CancellationToken ct)
    {
        if (await sessions.FirstOrDefaultAsync(new SessionByIdSpec(uploadSession), ct) is { } session)
            await end.DestroyAsync(session, ct);
    }
}
