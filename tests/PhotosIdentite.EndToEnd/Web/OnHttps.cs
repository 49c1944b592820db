using System.Net;

namespace PhotosIdentite.EndToEnd.Web;

public sealed class OnHttps(ProductionSite site) : IClassFixture<ProductionSite>
{
    [Fact]
    public async Task Cookies_are_ours_alone()
    {
        using var http = site.Browser();
        using var form = await http.GetAsync("/fr/account/sign-in");
        using var theme = await http.PostAsync("/theme", new FormUrlEncodedContent([new("theme", "dark"), new("here", "/fr")]));
        var cookies = new[] { form, theme }.SelectMany(answer => answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []).ToList();

        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-forms=", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-theme=", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-", cookie);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i)samesite=(lax|strict)", cookie);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task The_browser_is_told_to_stay_there()
    {
        using var http = site.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fr") { Headers = { Host = "photos.example" } };
        using var answer = await http.SendAsync(request);
        using var plain = await http.GetAsync(new Uri(site.Plain, "/fr"));

        Assert.Equal("max-age=63072000; includeSubDomains", EveryPage.Header(answer, "Strict-Transport-Security"));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, plain.StatusCode);
        Assert.Equal(Uri.UriSchemeHttps, plain.Headers.Location?.Scheme);
    }

    [Fact]
    public async Task Only_a_listed_proxy_says_who_asks_and_how()
    {
        using var proxy = ASender.At(ProductionSite.ListedProxy);
        using var stranger = ASender.At("127.0.0.3");
        var page = new Uri(site.Plain, "/fr/m");
        using var seen = await proxy.AskAsync(HttpMethod.Get, page, client: "192.0.2.1", scheme: "https");
        using var sent = await stranger.AskAsync(HttpMethod.Get, page, client: "192.0.2.1", scheme: "https");
        var guesses = new List<HttpStatusCode>();
        foreach (var client in new[] { "192.0.2.1", "192.0.2.1", "192.0.2.1", "192.0.2.1", "192.0.2.2" })
        {
            using var guess = await proxy.AskAsync(HttpMethod.Post, page, client, scheme: "https");
            guesses.Add(guess.StatusCode);
        }

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TemporaryRedirect), (seen.StatusCode, sent.StatusCode));
        Assert.Contains(seen.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal));
        Assert.Equal([400, 400, 400, 429, 400], guesses.Select(guess => (int)guess));
    }

    [Theory]
    [InlineData("AllowedHosts", null, "AllowedHosts must list the names of this site")]
    [InlineData("Proxy__Known", "proxy", "\"proxy\" is neither an address, such as 10.0.0.5, nor a network")]
    public async Task Without_what_it_needs_the_program_does_not_start_and_says_why(string setting, string? value, string why) =>
        Assert.Contains(why, await site.RefusalAsync(setting, value), StringComparison.Ordinal);

    [Theory]
    [InlineData("photos.example", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    public async Task Only_the_names_of_the_site_are_answered(string host, HttpStatusCode expected)
    {
        using var http = site.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fr") { Headers = { Host = host } };
        using var answer = await http.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("/dev/mails")]
    [InlineData("/pay/sandbox/00000000-0000-0000-0000-000000000000")]
    public async Task What_is_for_development_does_not_exist(string path)
    {
        using var http = site.Browser();
        using var answer = await http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
