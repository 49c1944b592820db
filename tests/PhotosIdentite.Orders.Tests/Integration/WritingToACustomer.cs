using PhotosIdentite.Orders.Application;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

[Trait("Policy", "P1")]
public sealed class WritingToACustomer
{
    [Theory]
    [InlineData("fr", "– Commande payée", "15 novembre 2026", "6,90\u00A0€")]
    [InlineData("en", "– Order paid", "15\u00A0November 2026", "€6.90")]
    public async Task Says_what_happened_in_the_orders_language(string language, string subject, string day, string total)
    {
        await using var shop = await OpenAsync();
        var order = await shop.PaidAsync("prints-6", language: language);
        var number = (await shop.LookAsync(order)).Number!.Value.ToString();

        Assert.Equal(1, await shop.SendMailsAsync());
        Assert.Equal(0, await shop.SendMailsAsync());

        var mail = Assert.Single(shop.Postman.Mails);
        Assert.Equal("canary@example.org", Assert.Single(mail.To.Mailboxes).Address);
        Assert.Equal($"{number} {subject}", mail.Subject);
        foreach (var text in new[] { mail.TextBody!, System.Net.WebUtility.HtmlDecode(mail.HtmlBody)! })
        {
            Assert.Contains($"/{language}/track/{order.Secret}", text, StringComparison.Ordinal);
            Assert.Contains(day.Replace('\u00A0', ' '), text.Replace('\u00A0', ' '), StringComparison.Ordinal);
            Assert.Contains(total, text, StringComparison.Ordinal);
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        }

        // no name, no address: "Canary" with a capital stands in neither
        Assert.DoesNotContain("Canary", mail.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_happen_without_an_email_or_after_the_key_is_gone()
    {
        await using var shop = await OpenAsync();
        await shop.PaidAsync("file", new Contact(null, null));
        var erased = await shop.PaidAsync("file");
        var key = (await shop.LookAsync(erased)).Order.Key;
        await shop.WithAsync(async (Privacy.Contracts.IKeyVault vault) =>
        {
            await vault.DestroyAsync([key], Stop);
            return true;
        });

        Assert.Equal(2, await shop.SendMailsAsync()); // both count as done
        Assert.Empty(shop.Postman.Mails);
    }
}
