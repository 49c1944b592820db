using System.Text.RegularExpressions;

namespace PhotosIdentite.Identity.Tests;

/// <summary>What tests do with people.</summary>
internal static partial class People
{
    public const string Password = "quatre chaises bleues";

    public static string NewEmail() => $"p-{Guid.NewGuid():N}@example.org";

    /// <summary>Registered, confirmed by the link of the mail, and signed in.</summary>
    public static async Task<(Browser Browser, string Email)> SignedIn(this IdentitySite site)
    {
        var email = await site.Registered();
        var browser = site.Browser();
        var answer = await browser.SignIn(email, Password);
        Assert.Equal("/fr/account", answer.Headers.Location?.ToString());
        return (browser, email);
    }

    public static async Task<string> Registered(this IdentitySite site)
    {
        var email = NewEmail();
        await site.Browser().Register(email, Password);
        await site.Browser().Send(await site.LinkIn(email), ("Input.Password", Password));
        return email;
    }

    /// <summary>The path of the link in the last mail to that address.</summary>
    public static async Task<string> LinkIn(this IdentitySite site, string email)
    {
        await site.DeliverMails();
        var text = site.Mailbox.To(email)[^1].TextBody!;
        return Link().Match(text).Groups[1].Value;
    }

    [GeneratedRegex(@"https?://[^/]+(/\S+)")]
    private static partial Regex Link();
}
