using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

internal sealed class ContestByIdSpec : Specification<Contest>
{
    public ContestByIdSpec(Guid id) => Query.Where(contest => contest.Id == id);
}

internal sealed class ContestOfSessionSpec : Specification<Contest>
{
    public ContestOfSessionSpec(Guid session) => Query.Where(contest => contest.SessionId == session);
}

/// <summary>A person is looking at this session's photo, or has accepted it: it must stay as they see it.</summary>
internal sealed class SettledContestSpec : Specification<Contest>
{
    public SettledContestSpec(Guid session) => Query.Where(contest => contest.SessionId == session && contest.Refused == null);
}

/// <summary>What waits for a person, the longest waiting first.</summary>
internal sealed class OpenContestsSpec : Specification<Contest>
{
    public OpenContestsSpec() =>
        Query.Where(contest => contest.DecidedAt == null).OrderBy(contest => contest.AskedAt).ThenBy(contest => contest.Id).Take(200).AsNoTracking();
}
