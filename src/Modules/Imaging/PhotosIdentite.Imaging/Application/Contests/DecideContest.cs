using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>What the person says stands above what the machine said. Null: the photo is fit.</summary>
internal sealed record DecideContest(Guid Contest, string Staff, RefusalReason? Refused);

internal sealed class DecideContestHandler(
    ISessionLocks locks, IContestMails mails, IKeyVault vault, IDocumentCatalogue catalogue, TimeProvider clock)
    : ICommandHandler<DecideContest, Result>
{
    public Task<Result> HandleAsync(DecideContest command, CancellationToken ct) =>
        locks.ChangeAsync(command.Contest, (session, contest) => DecideAsync(command, session, contest, ct), ct);

    private async Task<Result> DecideAsync(DecideContest command, UploadSession session, Contest contest, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (!session.IsReadable(now)) return ContestRefusals.Gone;

        var decided = contest.Decide(command.Staff, command.Refused, now);
        if (!decided.Succeeded) return decided;

        if (contest.IsAccepted) await AcceptAsync(session, ct);
        mails.Owe(contest.Id);
        return Result.Done;
    }

    private async Task AcceptAsync(UploadSession session, CancellationToken ct)
    {
        var check = StoredCheck.From(await vault.OpenAsync(session.Report!, session.ReportContext, ct)).AcceptedByPerson();
        var report = await vault.SealAsync(session.SubjectKey, check.ToBytes(), session.ReportContext, ct);
        session.AcceptByPerson(report, catalogue.Find(session.DocumentId) is { Sold: true });
    }
}
