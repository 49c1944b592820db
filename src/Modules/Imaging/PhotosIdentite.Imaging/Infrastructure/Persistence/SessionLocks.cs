using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Persistence;

internal sealed class SessionLocks(ImagingDbContext context) : ISessionLocks
{
    public async Task<Result> ChangeAsync(Capability proof, Func<UploadSession, Contest?, Task<Result>> change, CancellationToken ct)
    {
        var hash = proof.Hash;
        var id = await context.Set<UploadSession>().Where(session => session.ProofHash == hash).Select(session => session.Id).FirstOrDefaultAsync(ct);
        return await ChangeAsync(id, SessionRefusals.NotFound, change, ct);
    }

    public async Task<Result> ChangeAsync(Guid contest, Func<UploadSession, Contest, Task<Result>> change, CancellationToken ct)
    {
        var id = await context.Set<Contest>().Where(c => c.Id == contest).Select(c => c.SessionId).FirstOrDefaultAsync(ct);
        return await ChangeAsync(id, ContestRefusals.Gone, (session, found) => change(session, found!), ct);
    }

    private async Task<Result> ChangeAsync(
        Guid id, Refusal gone, Func<UploadSession, Contest?, Task<Result>> change, CancellationToken ct)
    {
        context.ChangeTracker.Clear(); // what was read before the lock may be old
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var session = await context.Set<UploadSession>()
            .FromSql($"select *, xmin from imaging.upload_sessions where id = {id} for update")
            .AsTracking().AsAsyncEnumerable().SingleOrDefaultAsync(ct);
        if (session is null) return gone;

        await context.Entry(session).Collection(s => s.Pictures).LoadAsync(ct);
        var outcome = await change(session, await context.Set<Contest>().FirstOrDefaultAsync(contest => contest.SessionId == id, ct));
        if (outcome.Succeeded)
        {
            await context.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        context.ChangeTracker.Clear();
        return outcome;
    }
}
