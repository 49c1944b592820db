using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>What a member of staff has open, and so may see.</summary>
internal sealed class HeldContests(IRepository<Contest> contests, IRepository<UploadSession> sessions, TimeProvider clock)
{
    /// <summary>Null when it is not open on that desk, or there is nothing left to see.</summary>
    public async Task<(Contest Contest, UploadSession Session)?> FindAsync(Guid id, string staff, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await contests.FirstOrDefaultAsync(new ContestByIdSpec(id), ct) is not { } contest || !contest.IsHeldBy(staff, now)) return null;

        var session = await sessions.FirstOrDefaultAsync(new SessionByIdSpec(contest.SessionId), ct);
        return session?.IsReadable(now) == true ? (contest, session) : null;
    }
}
