using System.Net;

namespace PhotosIdentite.Identity.Tests;

/// <summary>A cookie captured earlier is worth nothing once its session is over.</summary>
public sealed class ACapturedCookie(IdentitySite site)
{
    private const string Another = "six bicyclettes vertes";

    [Fact]
    public async Task Gets_nothing_after_signing_out()
    {
        var (browser, _) = await site.SignedIn();
        var stolen = browser.Stolen();
        Assert.True(await stolen.IsSignedIn());

        await browser.Send("/fr/account/sign-out");

        Assert.False(await browser.IsSignedIn());
        Assert.False(await stolen.IsSignedIn());
    }

    [Fact, Trait("Policy", "P11")]
    public async Task Gets_nothing_after_the_password_was_changed()
    {
        var (browser, email) = await site.SignedIn();
        var stolen = browser.Stolen();
        var phone = site.Browser();
        await phone.SignIn(email, People.Password);

        var answer = await browser.Send("/fr/account/password", ("Input.Current", People.Password), ("Input.Password", Another));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.False(await stolen.IsSignedIn());
        Assert.False(await phone.IsSignedIn());
        Assert.True(await browser.IsSignedIn());
        Assert.Equal(HttpStatusCode.OK, (await site.Browser().SignIn(email, People.Password)).StatusCode);
        Assert.StartsWith("/fr/account/forgot", await site.LinkIn(email), StringComparison.Ordinal); // told by mail
    }

    [Fact, Trait("Policy", "P11")]
    public async Task Gets_nothing_after_the_password_was_reset_by_mail()
    {
        var (browser, email) = await site.SignedIn();
        await site.Browser().Send("/fr/account/forgot", ("Input.Email", email));
        var link = await site.LinkIn(email);

        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().Send(link, ("Input.Password", Another))).StatusCode);

        Assert.False(await browser.IsSignedIn());
        var again = await site.Browser().Send(link, ("Input.Password", Another));
        Assert.Contains("link.expired", await site.Coded(again), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().SignIn(email, Another)).StatusCode);
    }

    [Fact]
    public async Task Dies_by_itself_after_a_day_of_rest_and_after_fourteen_days_of_use()
    {
        var (browser, _) = await site.SignedIn();
        for (var day = 0; day < 13; day++)
        {
            site.Clock.Shift += TimeSpan.FromHours(23);
            Assert.True(await browser.IsSignedIn());
        }

        site.Clock.Shift += TimeSpan.FromHours(23);
        Assert.True(await browser.IsSignedIn());
        site.Clock.Shift += TimeSpan.FromHours(20);
        Assert.False(await browser.IsSignedIn());

        var (idle, _) = await site.SignedIn();
        site.Clock.Shift += TimeSpan.FromHours(25);
        Assert.False(await idle.IsSignedIn());
    }

    [Fact]
    public async Task Is_sent_to_this_site_only_and_unseen_by_scripts()
    {
        var (browser, _) = await site.SignedIn();

        var cookie = Assert.Single(browser.Cookies, c => c.Name == "__Host-session");
        Assert.True(cookie is { Secure: true, HttpOnly: true, Path: "/" });
    }

    [Fact]
    public async Task Is_replaced_when_somebody_signs_in_again()
    {
        var (browser, email) = await site.SignedIn();
        var before = browser.Stolen();

        await browser.SignIn(email, People.Password);

        Assert.True(await browser.IsSignedIn());
        Assert.False(await before.IsSignedIn());
    }
}
