using System.Net.Mail;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>The customer thinks that a check is wrong. They need to explain nothing.</summary>
internal sealed record AskPerson(Capability Proof, IReadOnlyList<string> Checks, string? Text, string? Email, string Language);

internal sealed class AskPersonHandler(
    ISessionLocks locks, IRepository<Contest> contests, PictureVault pictures, IKeyVault vault, DailyQuotas quotas, IAsker asker,
    TimeProvider clock)
    : ICommandHandler<AskPerson, Result>
{
    private const int LongestAddress = 254;

    public async Task<Result> HandleAsync(AskPerson command, CancellationToken ct)
    {
        if (command.Text?.Length > ContestWords.MostText) return ContestRefusals.TooLong;
        if (Filled(command.Email) is { } email && !IsAddress(email)) return ContestRefusals.NoAddress;

        return await locks.ChangeAsync(command.Proof, (session, before) => AskAsync(command, session, before, ct), ct);
    }

    private async Task<Result> AskAsync(AskPerson command, UploadSession session, Contest? before, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (!session.IsReadable(now)) return SessionRefusals.NotFound;
        if (before is not null) return ContestRefusals.AskedAlready;
        if (!session.IsContestable) return ContestRefusals.Pointless;
        if (quotas.Contests.WaitOf(asker.Key) is not null) return ContestRefusals.TooMany;

        var until = now + Retention.ForAPerson;
        if (await pictures.RewrapAsync(session, Retention.KeyDay(until), ct) is not { } day) return SessionRefusals.NotFound;

        var id = Guid.NewGuid();
        var words = new ContestWords(command.Checks, Filled(command.Text), Filled(command.Email), command.Language, command.Proof.Secret);
        contests.Add(Contest.Ask(id, session.Id, await vault.SealAsync(session.SubjectKey, words, Contest.WordsOf(id), ct), now));
        session.KeepForAPerson(until, day);
        quotas.Contests.Add(asker.Key, 1);
        return Result.Done;
    }

    private static string? Filled(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static bool IsAddress(string email) =>
        email.Length <= LongestAddress && MailAddress.TryCreate(email, out var parsed) && parsed.Address == email
        && parsed.Host.Contains('.', StringComparison.Ordinal);
}
