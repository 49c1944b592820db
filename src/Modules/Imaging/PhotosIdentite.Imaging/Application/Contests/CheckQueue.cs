using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>What waits for a person, the longest waiting first. No picture and no word of a customer is in it.</summary>
internal sealed record CheckQueue;

/// <param name="DestroyAt">After that there is nothing left to look at.</param>
/// <param name="HeldBy">The staff number of who has it open, or null.</param>
internal sealed record QueuedContest(
    Guid Contest, string DocumentId, DateTimeOffset AskedAt, DateTimeOffset AnswerBy, DateTimeOffset DestroyAt, string? HeldBy);

internal sealed class CheckQueueHandler(IRepository<Contest> contests, IRepository<UploadSession> sessions, TimeProvider clock)
    : IQueryHandler<CheckQueue, IReadOnlyList<QueuedContest>>
{
    public async Task<IReadOnlyList<QueuedContest>> HandleAsync(CheckQueue query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var open = await contests.ListAsync(new OpenContestsSpec(), ct);
        var waiting = await sessions.ListAsync(new ContestedSessionsSpec([.. open.Select(contest => contest.SessionId)], now), ct);
        return
        [
            .. from contest in open
               join session in waiting on contest.SessionId equals session.Id
               select new QueuedContest(
                   contest.Id, session.DocumentId, contest.AskedAt, contest.AnswerBy, session.DestroyAt,
                   contest.HeldUntil > now ? contest.HeldBy : null),
        ];
    }
}

internal sealed record ContestedSession(Guid Id, string DocumentId, DateTimeOffset DestroyAt);

internal sealed class ContestedSessionsSpec : Specification<UploadSession, ContestedSession>
{
    public ContestedSessionsSpec(IReadOnlyCollection<Guid> ids, DateTimeOffset now)
    {
        Query.Where(session => ids.Contains(session.Id) && session.State != SessionState.Condemned && session.DestroyAt > now).AsNoTracking();
        Query.Select(session => new ContestedSession(session.Id, session.DocumentId, session.DestroyAt));
    }
}
