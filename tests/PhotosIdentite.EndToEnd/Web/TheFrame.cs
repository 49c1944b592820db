using System.Net;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>Language and display, without a line of script.</summary>
[Collection(SharedSiteCollection.Name)]
public sealed class TheFrame(SharedSite site)
{
    [Theory]
    [InlineData("en-GB,en;q=0.9,fr;q=0.5", "/en")]
    [InlineData("fr-FR,fr;q=0.9", "/fr")]
    [InlineData("de-DE,de;q=0.9", "/fr")]
    public async Task Starts_in_the_browsers_language(string accepted, string expected)
    {
        using var http = Browser();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);
        using var answer = await http.GetAsync("/");

        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/fr/documents?q=visa&country=US", "/en/documents?q=visa&amp;country=US", "<html lang=\"fr\"")]
    [InlineData("/en/prices", "/fr/prices", "<html lang=\"en\"")]
    public async Task Changes_language_on_the_same_page(string path, string other, string marked)
    {
        using var http = Browser();
        var html = await http.GetStringAsync(path);

        Assert.Contains($"href=\"{other}\"", html);
        Assert.Contains(marked, html);
    }

    [Theory]
    [InlineData("dark", "data-bs-theme=\"dark\"")]
    [InlineData("light", "data-bs-theme=\"light\"")]
    public async Task Keeps_the_chosen_display_and_the_page(string theme, string marked)
    {
        using var http = Browser();
        using var chosen = await http.PostAsync("/theme", Choice(theme, "/fr/prices"));
        Assert.Equal("/fr/prices", chosen.Headers.Location?.OriginalString);

        Assert.Contains(marked, await http.GetStringAsync("/fr/prices"));
        (await http.PostAsync("/theme", Choice("system", "/fr/prices"))).Dispose();
        Assert.DoesNotContain("data-bs-theme", await http.GetStringAsync("/fr/prices"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public async Task Sends_nobody_to_another_site(string here)
    {
        using var http = Browser();
        using var answer = await http.PostAsync("/theme", Choice("dark", here));

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Is_not_set_from_another_site()
    {
        using var http = Browser();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/theme") { Content = Choice("dark", "/fr") };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static FormUrlEncodedContent Choice(string theme, string here) => new([new("theme", theme), new("here", here)]);

    private HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
}
