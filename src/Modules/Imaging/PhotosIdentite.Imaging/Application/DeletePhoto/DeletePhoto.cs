using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.DeletePhoto;

/// <summary>Who holds the secret wants the photo gone at once. What was ordered is cancelled or erased with its order.</summary>
internal sealed record DeletePhoto(Capability Proof);

internal sealed class DeletePhotoHandler(ISessionLocks locks, IRepository<UploadSession> sessions, SessionEnd end, TimeProvider clock)
    : ICommandHandler<DeletePhoto, Result>
{
    public async Task<Result> HandleAsync(DeletePhoto command, CancellationToken ct)
    {
        // First committed, so that an order placed now either came before or finds it condemned; the job ends what a crash interrupts.
        var given = await locks.ChangeAsync(command.Proof, (session, _) => Task.FromResult(GiveUp(session)), ct);
        if (given.Refusal is not null) return given;

        if (await sessions.FirstOrDefaultAsync(new SessionByProofSpec(command.Proof), ct) is { } session) await end.DestroyAsync(session, ct);
        await sessions.SaveChangesAsync(ct);
        return Result.Done;
    }

    private Result GiveUp(UploadSession session)
    {
        var now = clock.GetUtcNow();
        if (!session.IsReadable(now)) return SessionRefusals.NotFound;
        return session.GiveUp(now) ? Result.Done : SessionRefusals.Ordered;
    }
}
