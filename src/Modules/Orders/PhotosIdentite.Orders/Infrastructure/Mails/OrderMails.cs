using System.Globalization;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Orders.Infrastructure.Persistence;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Infrastructure.Mails;

/// <summary>Opens the contact when a mail leaves, not before. Nobody to write to: no mail.</summary>
internal sealed class OrderMails(IRepository<Order> orders, IKeyVault vault) : IMailComposer<OrdersDbContext>
{
    public async Task<MailToSend?> ComposeAsync(OutgoingMail mail, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByIdSpec(mail.Subject), ct) is not { Secret: not null } order) return null;
        if (await vault.OpenOrderAsync(order, ct) is not { Number: { } number, Contact.Email: { } email }) return null;

        var language = CultureInfo.GetCultureInfo(order.Language);
        var secret = await vault.OpenAsync<string>(order.Secret, OrderData.Secret(order.Id), ct);
        return new MailToSend(email, order.Language, mail.Kind, new Dictionary<string, object?>
        {
            ["number"] = number.ToString(),
            ["path"] = $"/{order.Language}/track/{secret}",
            ["total"] = MoneyText.Show(order.Total, language),
            ["destroyOn"] = order.DestroyOn is { } day ? WhenText.Show(day, language) : "",
            ["printed"] = order.Printed,
            ["copies"] = order.Copies,
        });
    }
}
