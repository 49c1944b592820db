using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>A member of staff opens a contested photo: theirs alone for ten minutes, and written down before it is.</summary>
internal sealed record TakeUpContest(Guid Contest, string Staff);

internal sealed class TakeUpContestHandler(ISessionLocks locks, IAccessLog log, TimeProvider clock) : ICommandHandler<TakeUpContest, Result>
{
    public Task<Result> HandleAsync(TakeUpContest command, CancellationToken ct) =>
        locks.ChangeAsync(command.Contest, (session, contest) => TakeUpAsync(command, session, contest, ct), ct);

    private async Task<Result> TakeUpAsync(TakeUpContest command, UploadSession session, Contest contest, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (!session.IsReadable(now)) return ContestRefusals.Gone;
        if (contest.IsHeldBy(command.Staff, now)) return Result.Done; // open on this desk already: one opening, one line

        var taken = contest.TakeUp(command.Staff, now);
        if (taken.Succeeded) await log.RecordAsync(session.Id, new StaffAccess(command.Staff, "photo", "contest"), ct);
        return taken;
    }
}
