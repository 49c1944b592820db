using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Identity.Infrastructure.Staff;
using PhotosIdentite.Platform.Seeding;

namespace PhotosIdentite.Identity.Tests;

public sealed class StaffDesks(IdentitySite site)
{
    [Fact]
    public async Task Open_for_their_role_alone()
    {
        var lines = await site.Services.GetServices<IDemoSeed>().Single().SeedAsync(default);
        Assert.Equal(lines, await site.Services.GetServices<IDemoSeed>().Single().SeedAsync(default));

        var guest = await site.Browser().Get("/lab");
        Assert.EndsWith("/fr/account/sign-in?returnUrl=%2Flab", guest.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await AnswerTo("lab", lines));
        Assert.Equal(HttpStatusCode.NotFound, await AnswerTo("support", lines));
        Assert.Equal(HttpStatusCode.NotFound, await AnswerTo("admin", lines));
        Assert.Equal(HttpStatusCode.NotFound, await AnswerTo("customer", lines));
        Assert.Equal(7, await site.Rows(context => context.Accounts.CountAsync(a => a.StaffNumber != null)));
    }

    [Theory]
    [InlineData("/lab", "lab")]
    [InlineData("/lab/jobs/{id}", "lab")]
    [InlineData("/support/{number?}", "support")]
    [InlineData("privacy-desk/requests", "privacy")]
    [InlineData("/ad-review", "ad-review")]
    [InlineData("/Admin/x", "admin")]
    [InlineData("/admin/rules", "rules,admin")]
    [InlineData("/admin/Rules/{document}/proposal", "rules,admin")]
    [InlineData("/admin/approvals", "rules,admin")]
    [InlineData("/admin/rulesx", "admin")]
    [InlineData("/{culture:lang}/track", null)]
    [InlineData("/label", null)]
    [InlineData(null, null)]
    public void Are_known_by_the_first_word_of_their_address(string? route, string? role) =>
        Assert.Equal(role, StaffPages.RoleFor(route));

    [Fact]
    public async Task Send_a_member_to_the_page_asked_for_and_never_to_another_site()
    {
        var lines = await site.Services.GetServices<IDemoSeed>().Single().SeedAsync(default);
        Assert.Equal("/lab", (await SignIn("lab", lines)).Item2.Headers.Location?.ToString());

        var (email, password) = LogIn("lab", lines);
        foreach (var elsewhere in new[] { "//evil.example", "https://evil.example/", "/\\evil.example" })
        {
            var answer = await site.Browser().Send(
                "/fr/account/sign-in", ("Input.Email", email), ("Input.Password", password), ("ReturnUrl", elsewhere));
            Assert.Equal("/lab", answer.Headers.Location?.ToString());
        }
    }

    private async Task<HttpStatusCode> AnswerTo(string who, IReadOnlyList<string> lines) =>
        (await (await SignIn(who, lines)).Item1.Get("/lab")).StatusCode;

    private async Task<(Browser, HttpResponseMessage)> SignIn(string who, IReadOnlyList<string> lines)
    {
        var browser = site.Browser();
        var (email, password) = LogIn(who, lines);
        return (browser, await browser.SignIn(email, password));
    }

    private static (string Email, string Password) LogIn(string who, IReadOnlyList<string> lines) =>
        lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(line => line[0] == who).Select(line => (line[1], line[2])).Single();
}
