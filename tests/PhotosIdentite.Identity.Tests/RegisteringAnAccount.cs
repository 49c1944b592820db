using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Jobs;

namespace PhotosIdentite.Identity.Tests;

public sealed class RegisteringAnAccount(IdentitySite site)
{
    [Fact]
    public async Task Lets_nobody_in_before_the_link_is_followed_and_its_button_pressed()
    {
        var email = People.NewEmail();
        await site.Browser().Register(email, People.Password);
        var link = await site.LinkIn(email);

        Assert.Equal(HttpStatusCode.OK, (await site.Browser().SignIn(email, People.Password)).StatusCode);
        for (var i = 0; i < 3; i++) await site.Browser().Get(link); // as mail scanners do
        Assert.Equal(HttpStatusCode.OK, (await site.Browser().SignIn(email, People.Password)).StatusCode);

        await site.Browser().Send(link, ("Input.Password", People.Password));
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().SignIn(email, People.Password)).StatusCode);
    }

    [Fact]
    public async Task Is_confirmed_once_by_one_link()
    {
        var email = People.NewEmail();
        await site.Browser().Register(email, People.Password);
        var link = await site.LinkIn(email);

        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().Send(link, ("Input.Password", People.Password))).StatusCode);
        var again = await site.Browser().Send(link, ("Input.Password", People.Password));
        Assert.Contains("link.expired", await Text(again), StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "P11")]
    public async Task By_a_stranger_opens_nothing_when_the_owner_of_the_address_presses_the_button()
    {
        var email = People.NewEmail();
        await site.Browser().Register(email, "the stranger's own password");
        var link = await site.LinkIn(email);

        var pressed = await site.Browser().Send(link, ("Input.Password", People.Password));

        Assert.Equal(HttpStatusCode.OK, pressed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Browser().SignIn(email, "the stranger's own password")).StatusCode);
    }

    [Fact]
    public async Task Counts_only_the_password_that_was_typed_for_the_link_followed()
    {
        var email = People.NewEmail();
        await site.Browser().Register(email, People.Password);
        var mine = await site.LinkIn(email);
        await site.Browser().Register(email, "another person's password");

        await site.Browser().Send(mine, ("Input.Password", People.Password));

        Assert.Equal(HttpStatusCode.OK, (await site.Browser().SignIn(email, "another person's password")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().SignIn(email, People.Password)).StatusCode);
    }

    [Fact]
    public async Task Writes_a_few_mails_a_day_to_one_address_at_most()
    {
        var email = People.NewEmail();
        for (var i = 0; i < 8; i++) await site.Browser().Register(email, People.Password);
        await site.DeliverMails();
        Assert.Equal(5, site.Mailbox.To(email).Count);
    }

    [Fact, Trait("Policy", "P12")]
    public async Task Leaves_no_readable_address_in_any_table()
    {
        var email = await site.Registered();
        var tables = await site.Rows(context => Task.FromResult(
            context.Model.GetEntityTypes().Select(e => e.GetSchemaQualifiedTableName()!).ToList()));
        var rows = new StringBuilder();
        foreach (var table in tables)
            rows.AppendJoin('\n', await site.Dump(table));

        var stored = rows.ToString();
        Assert.NotEmpty(stored);
        var bytes = Encoding.UTF8.GetBytes(email);
        string[] spellings =
            [email, Convert.ToHexString(bytes), Convert.ToBase64String(bytes), Convert.ToHexString(SHA256.HashData(bytes))];
        Assert.All(spellings, spelling => Assert.DoesNotContain(spelling, stored, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Is_forgotten_after_seven_days_without_confirmation()
    {
        var email = People.NewEmail();
        await site.Browser().Register(email, People.Password);
        site.Clock.Shift += TimeSpan.FromDays(8);

        await site.With(async (TidyJob job) =>
        {
            await job.RunAsync(default);
            return 0;
        });

        Assert.False(await site.Rows(context => context.Accounts.AnyAsync(a => a.State == AccountState.Unconfirmed)));
        await site.Browser().Register(email, People.Password);
        Assert.StartsWith("/fr/account/confirm/", await site.LinkIn(email), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not an address", People.Password, "identity.email-invalid")]
    [InlineData("a@example.org\r\nBcc: b@example.org", People.Password, "identity.email-invalid")]
    [InlineData("someone@example.org", "eleven char", "pwd.short")]
    [InlineData("someone@example.org", "Photosidentite2026", "pwd.known")]
    [InlineData("someone@example.org", "azertyuiop123456", "pwd.known")]
    [InlineData("someone@example.org", "P4ssw0rd!2026", "pwd.known")]
    [InlineData("blue.kangaroo@example.org", "blue.kangaroo75", "pwd.known")]
    public async Task Refuses_with_a_message_and_keeps_the_address_typed(string email, string password, string code)
    {
        var answer = await site.Browser().Register(email, password);

        var page = await Text(answer);
        Assert.Contains(code, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{email.ReplaceLineEndings("")}", page.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    // The text of a code, so that tests do not repeat sentences.
    private async Task<string> Text(HttpResponseMessage answer) => await site.Coded(answer);
}
