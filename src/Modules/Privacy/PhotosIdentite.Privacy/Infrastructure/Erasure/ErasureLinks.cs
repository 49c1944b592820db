using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Privacy.Application;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.Privacy.Infrastructure.Persistence;

namespace PhotosIdentite.Privacy.Infrastructure.Erasure;

internal sealed class ErasureLinks(PrivacyDbContext context, IKeyVault vault, TimeProvider clock) : IErasureLinks
{
    public const string Mail = "erasure-link";

    public async Task SendAsync(ErasureLink link, CancellationToken ct)
    {
        context.Add(link);
        context.Add(new OutgoingMail { Id = Guid.NewGuid(), Kind = Mail, Subject = link.Id, DueAt = clock.GetUtcNow() });
        await context.SaveChangesAsync(ct);
    }

    public async Task ForgetAsync(IReadOnlyCollection<ErasureLink> links, CancellationToken ct)
    {
        await vault.DestroyAsync([.. links.Select(link => link.Contact.Key)], ct);
        var ids = links.Select(link => link.Id).ToArray();
        await context.ErasureLinks.Where(link => ids.Contains(link.Id)).ExecuteDeleteAsync(ct);
    }
}
