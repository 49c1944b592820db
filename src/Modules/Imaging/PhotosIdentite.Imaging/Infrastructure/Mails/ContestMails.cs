using System.Globalization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Persistence;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Mails;

/// <summary>The answer to a contest. Opens the address when the mail leaves, not before; no address, or nothing left of it: no mail.</summary>
internal sealed class ContestMails(
    ImagingDbContext context, IRepository<Contest> contests, IRepository<UploadSession> sessions, IKeyVault vault, TimeProvider clock)
    : IContestMails, IMailComposer<ImagingDbContext>
{
    public const string Kind = "contest-answered";

    public void Owe(Guid contest) =>
        context.Add(new OutgoingMail { Id = Guid.NewGuid(), Kind = Kind, Subject = contest, DueAt = clock.GetUtcNow() });

    public async Task<MailToSend?> ComposeAsync(OutgoingMail mail, CancellationToken ct)
    {
        if (await contests.FirstOrDefaultAsync(new ContestByIdSpec(mail.Subject), ct) is not { IsOpen: false } contest) return null;
        if (await sessions.FirstOrDefaultAsync(new SessionByIdSpec(contest.SessionId), ct) is not { } session) return null;
        if (await WordsAsync(contest, ct) is not { Email: { } email } words) return null;

        return new MailToSend(email, words.Language, mail.Kind, new Dictionary<string, object?>
        {
            ["accepted"] = contest.IsAccepted && session.Orderable,
            ["onlyChecked"] = contest.IsAccepted && !session.Orderable,
            ["refused"] = !contest.IsAccepted,
            ["path"] = $"/{words.Language}/photo/{words.Secret}/check?doc={session.DocumentId}",
            ["destroyAt"] = WhenText.Show(session.DestroyAt, CultureInfo.GetCultureInfo(words.Language)),
        });
    }

    private async Task<ContestWords?> WordsAsync(Contest contest, CancellationToken ct)
    {
        try
        {
            return await vault.OpenAsync<ContestWords>(contest.Words, Contest.WordsOf(contest.Id), ct);
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }
}
