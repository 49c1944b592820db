using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Identity.Infrastructure.Mails;

/// <summary>Opens the address and the link at the moment a mail leaves; neither stands in clear anywhere before.</summary>
internal sealed class MailComposer(IdentityDbContext context, IKeyVault vault, TimeProvider clock)
    : IMailComposer<IdentityDbContext>
{
    public async Task<MailToSend?> ComposeAsync(OutgoingMail mail, CancellationToken ct)
    {
        var notice = await context.Notices.AsNoTracking().FirstOrDefaultAsync(n => n.Id == mail.Subject, ct);
        if (notice is null || notice.EndsAt <= clock.GetUtcNow()) return null;
        var account = await context.Accounts.AsNoTracking().FirstAsync(a => a.Id == notice.AccountId, ct);

        try
        {
            var contact = await vault.OpenAsync<Contact>(account.Contact, Account.ContactOf(account.Id), ct);
            var link = notice.Link is null ? null : await vault.OpenAsync<string>(notice.Link, Notice.LinkOf(notice.Id), ct);
            return new MailToSend(contact.Email, contact.Language, notice.Kind, new Dictionary<string, object?>
            {
                ["path"] = PathOf(notice.Kind, contact.Language, link),
            });
        }
        catch (KeyDestroyedException)
        {
            return null; // erased meanwhile
        }
    }

    private static string PathOf(string kind, string language, string? link) => kind switch
    {
        NoticeKinds.Confirm => $"/{language}/account/confirm/{link}",
        NoticeKinds.Reset => $"/{language}/account/reset/{link}",
        NoticeKinds.AlreadyRegistered => $"/{language}/account/sign-in",
        _ => $"/{language}/account/forgot",
    };
}
