using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.DestroyOverdue;

/// <summary>The term of a session may be over: destroys it if so. Started by the job, any number of times.</summary>
internal sealed record DestroyOverdue(Guid SessionId);

internal sealed class DestroyOverdueHandler(IRepository<UploadSession> sessions, SessionEnd end, TimeProvider clock)
    : ICommandHandler<DestroyOverdue, Result>
{
    public async Task<Result> HandleAsync(DestroyOverdue command, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByIdSpec(command.SessionId), ct);
        if (session?.Condemn(clock.GetUtcNow()) != true) return SessionRefusals.NotFound;

        // First committed, so that a payment arriving now either prolonged the session before or finds it condemned.
        await sessions.SaveChangesAsync(ct);
        await end.DestroyAsync(session, ct);
        await sessions.SaveChangesAsync(ct);
        return Result.Done;
    }
}
