using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>One change at a time to a session and its contest: locked, read afresh, changed, saved, committed.</summary>
internal interface ISessionLocks
{
    /// <summary>Refused with <c>session.expired</c> when the secret opens nothing.</summary>
    Task<Result> ChangeAsync(Capability proof, Func<UploadSession, Contest?, Task<Result>> change, CancellationToken ct);

    /// <summary>Refused with <c>contest.gone</c> when it was erased or has expired.</summary>
    Task<Result> ChangeAsync(Guid contest, Func<UploadSession, Contest, Task<Result>> change, CancellationToken ct);
}

/// <summary>Writes the mail that tells the answer, in the commit of the decision.</summary>
internal interface IContestMails
{
    void Owe(Guid contest);
}
