using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>What the check desk shows to who has the photo open.</summary>
internal sealed record ReadContest(Guid Contest, string Staff);

/// <summary>Holds no name and no address: the desk decides on a photo.</summary>
/// <param name="Doubted">Ids of the measures that the customer thinks wrong; empty: all that do not pass.</param>
internal sealed record OpenedContest(
    string DocumentId, StoredCheck Check, IReadOnlyList<string> Doubted, string? Text, DateTimeOffset AskedAt,
    DateTimeOffset AnswerBy, DateTimeOffset DestroyAt, DateTimeOffset HeldUntil);

internal sealed class ReadContestHandler(HeldContests held, IKeyVault vault) : IQueryHandler<ReadContest, OpenedContest?>
{
    public async Task<OpenedContest?> HandleAsync(ReadContest query, CancellationToken ct)
    {
        if (await held.FindAsync(query.Contest, query.Staff, ct) is not var (contest, session)) return null;

        try
        {
            var check = StoredCheck.From(await vault.OpenAsync(session.Report!, session.ReportContext, ct));
            var words = await vault.OpenAsync<ContestWords>(contest.Words, Contest.WordsOf(contest.Id), ct);
            return new OpenedContest(
                session.DocumentId, check, words.Checks, words.Text, contest.AskedAt, contest.AnswerBy, session.DestroyAt, contest.HeldUntil!.Value);
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }
}
