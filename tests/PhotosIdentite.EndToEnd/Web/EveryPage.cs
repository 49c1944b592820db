using System.Net;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Web;

[Collection(SharedSiteCollection.Name)]
public sealed class EveryPage(SharedSite site)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public static readonly TheoryData<string> Paths =
    [
        "/fr", "/en/documents?q=visa", "/fr/documents/us-visa", "/en/prices", "/fr/privacy", "/en/legal", "/fr/track", "/fr/my-data",
        "/en/contact", "/fr/account/sign-in", "/fr/photo?doc=any-badge", "/fr/photo/phone?doc=any-badge", "/fr/m", "/lab", "/fr/nothing-here", "/css/app.css", "/health/live",
    ];

    [Theory, MemberData(nameof(Paths))]
    public async Task Forbids_a_browser_all_but_our_own_files(string path)
    {
        using var http = Browser();
        using var answer = await http.GetAsync(path);

        Assert.Equal(Policy, Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory, MemberData(nameof(Paths)), Trait("Policy", "P16")]
    public async Task Holds_no_script_or_style_of_its_own_and_names_no_other_host(string path)
    {
        using var http = Browser();
        var html = await http.GetStringOrErrorAsync(path);

        Assert.DoesNotContain(" style=", html);
        Assert.DoesNotContain("<style", html);
        Assert.DoesNotMatch("<script(?![^>]* src=\"/)", html);
        Assert.DoesNotMatch(" on[a-z]+=\"", html);
        Assert.DoesNotMatch("(src|action)=\"(https?:)?//", html);
        Assert.DoesNotMatch("<link[^>]* href=\"(https?:)?//", html);
        Assert.DoesNotContain("data:", html);
    }

    [Theory]
    [InlineData("/fr", "no-cache")]
    [InlineData("/fr/documents/us-visa", "no-cache")]
    [InlineData("/fr/track", "no-store")]
    [InlineData("/fr/account/sign-in", "no-store")]
    [InlineData("/fr/nothing-here", "no-store")]
    public async Task Is_kept_by_a_browser_only_where_it_is_the_same_for_all(string path, string expected)
    {
        using var http = Browser();
        using var answer = await http.GetAsync(path);

        Assert.Contains(expected, Header(answer, "Cache-Control"));
    }

    internal static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    private HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Address };
}

internal static class Pages
{
    public static async Task<string> GetStringOrErrorAsync(this HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Redirect, $"{path}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }
}
