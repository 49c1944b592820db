using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Platform.Mail;

namespace PhotosIdentite.Orders.Infrastructure.Persistence;

internal sealed class MailsOwed(OrdersDbContext context, TimeProvider clock) : IMailsOwed
{
    public async Task OweAsync(MailKind kind, Guid order, CancellationToken ct)
    {
        var template = Template(kind);
        if (await context.Set<OutgoingMail>().AnyAsync(mail => mail.Kind == template && mail.Subject == order, ct)) return;

        context.Add(new OutgoingMail { Id = Guid.NewGuid(), Kind = template, Subject = order, DueAt = clock.GetUtcNow() });
    }

    /// <summary><c>OrderPaid</c> is <c>order-paid</c>.</summary>
    public static string Template(MailKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
