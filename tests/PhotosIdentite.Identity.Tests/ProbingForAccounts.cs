namespace PhotosIdentite.Identity.Tests;

/// <summary>Whoever tries addresses learns nothing: status, target, bytes and work are the same.</summary>
public sealed class ProbingForAccounts(IdentitySite site)
{
    [Theory, Trait("Policy", "P12")]
    [InlineData("/fr/account/sign-in", 1)]
    [InlineData("/fr/account/register", 1)]
    [InlineData("/fr/account/forgot", 0)]
    public async Task Gets_the_same_answer_and_the_same_work(string page, int hashes)
    {
        var unconfirmed = People.NewEmail();
        await site.Browser().Register(unconfirmed, People.Password);
        var known = await Probe(page, await site.Registered());
        var waiting = await Probe(page, unconfirmed);
        var unknown = await Probe(page, People.NewEmail());

        Assert.Equal(unknown, known);
        Assert.Equal(unknown, waiting);
        Assert.Equal(hashes, unknown.Hashes);
    }

    [Fact]
    public async Task Is_told_nothing_by_a_pause_after_many_tries()
    {
        var email = await site.Registered();
        for (var i = 0; i < 10; i++) await site.Browser().SignIn(email, "not the right password");

        var paused = await Probe("/fr/account/sign-in", email);

        Assert.Equal(await Probe("/fr/account/sign-in", People.NewEmail()), paused);
        var right = await site.Browser().SignIn(email, People.Password);
        Assert.Contains("login.failed", await site.Coded(right), StringComparison.Ordinal);
        site.Clock.Shift += TimeSpan.FromMinutes(16);
        Assert.Equal("/fr/account", (await site.Browser().SignIn(email, People.Password)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Tells_the_owner_of_the_address_by_mail()
    {
        var email = await site.Registered();
        await site.Browser().Register(email, "some other password");
        Assert.Equal("/fr/account/sign-in", await site.LinkIn(email));
    }

    private async Task<Seen> Probe(string page, string email)
    {
        Seen? seen = null;
        var hashes = await IdentitySite.HashesOf(async () =>
        {
            var answer = await site.Browser().Send(page, ("Input.Email", email), ("Input.Password", "not the right password"));
            var body = Browser.Token().Replace(await answer.Content.ReadAsStringAsync(), "").Replace(email, "", StringComparison.Ordinal);
            var headers = string.Join(',', answer.Headers.Select(header => header.Key));
            seen = new Seen((int)answer.StatusCode, answer.Headers.Location?.ToString(), body, headers, 0);
        });
        return seen! with { Hashes = hashes };
    }

    private sealed record Seen(int Status, string? Target, string Body, string Headers, long Hashes);
}
