using System.Net;
using System.Text.RegularExpressions;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Photos;

namespace PhotosIdentite.EndToEnd.Privacy;

[Collection(SharedSiteCollection.Name), Trait("Policy", "P7")]
public sealed partial class ErasingByLink(SharedSite site)
{
    private const string Email = "forget-me@customer.example";

    [Fact]
    public async Task Clears_what_the_browser_kept_too()
    {
        using var browser = new Sender(site, "any-badge");
        using var ask = new FormUrlEncodedContent([new("__RequestVerificationToken", await browser.TokenAsync()), new("Input.Email", Email)]);
        using var asked = await browser.PostAsync("/fr/my-data/delete?handler=link", ask);
        var mail = await site.Ground.Mail.WaitAsync(Email, letter => letter.Subject!.Contains("tout effacer", StringComparison.Ordinal));
        var link = Link().Match(mail.TextBody!).Value;
        using var page = await browser.GetAsync(link);

        using var erased = await browser.PostBackAsync(link, await page.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Redirect, erased.StatusCode);
        Assert.Contains("/my-data/receipt/", $"{erased.Headers.Location}", StringComparison.Ordinal);
        Assert.Equal(["\"cache\", \"storage\""], erased.Headers.GetValues("Clear-Site-Data"));
    }

    [GeneratedRegex("/fr/my-data/delete/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
