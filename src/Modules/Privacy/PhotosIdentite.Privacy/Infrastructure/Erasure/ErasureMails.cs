using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.Privacy.Infrastructure.Persistence;

namespace PhotosIdentite.Privacy.Infrastructure.Erasure;

/// <summary>Opens the address of a link while it lives; afterwards there is nobody to write to.</summary>
internal sealed class ErasureMails(PrivacyDbContext context, IKeyVault vault, TimeProvider clock)
    : IMailComposer<PrivacyDbContext>
{
    public async Task<MailToSend?> ComposeAsync(OutgoingMail mail, CancellationToken ct)
    {
        var link = await context.ErasureLinks.AsNoTracking().FirstOrDefaultAsync(l => l.Id == mail.Subject, ct);
        if (link is null || link.ExpiresAt <= clock.GetUtcNow()) return null;

        try
        {
            var contact = await vault.OpenAsync<LinkContact>(link.Contact, ErasureLink.ContactOf(link.Id), ct);
            var path = $"/{contact.Language}/my-data/delete/{contact.Secret}";
            return new MailToSend(
                contact.Email, contact.Language, ErasureLinks.Mail, new Dictionary<string, object?> { ["path"] = path });
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }
}
