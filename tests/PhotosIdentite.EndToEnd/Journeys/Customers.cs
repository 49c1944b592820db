using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Journeys;

/// <summary>Customers made up for a test, and what they order.</summary>
internal static class Customers
{
    public static JourneyOptions Order(Uri site, string photo, string document = "any-badge", string pack = "file", string language = "fr")
    {
        var word = $"{Guid.NewGuid():N}"[..12];
        return new JourneyOptions(
            photo, document, $"{word}@customer.example", $"Camille {word}", $"12 rue {word}, 35000 Rennes", pack, language, "sandbox",
            ShareNone: false, Path.Combine(Path.GetTempPath(), $"photos-journey-{word}"), site);
    }

    public static async Task<JourneyReport> PaysAsync(this JourneyOptions order)
    {
        var report = await Walk.RunAsync(order);
        Assert.True(report.State == JourneyState.Paid, $"{report.State}: {string.Join("; ", report.Problems)}");
        return report;
    }

    /// <summary>A browser in which a member of staff of the demo has signed in.</summary>
    public static async Task<Browser> StaffAsync(this SharedSite site, string desk)
    {
        var login = site.Ground.Demo.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Single(words => words is [var name, _, _] && name == desk);
        var browser = new Browser(site.Address, "fr");
        await browser.SignInAsync(login[1], login[2]);
        return browser;
    }

    public static async Task<Page> SignInAsync(this Browser browser, string email, string password)
    {
        var page = await browser.OpenAsync("/fr/account/sign-in");
        return await browser.SendAsync(page, ("username", email), ("current-password", password));
    }

    /// <summary>Account made, address confirmed by the mail's link, signed in.</summary>
    public static async Task<Page> RegisterAsync(this Browser browser, SmtpListener mail, string email, string password)
    {
        var form = await browser.OpenAsync("/fr/account/register");
        await browser.SendAsync(form, ("username", email), ("new-password", password));
        var letter = await mail.WaitAsync(email, m => m.TextBody!.Contains("/account/confirm/", StringComparison.Ordinal));
        var link = letter.TextBody!.Split('\n').Single(line => line.Contains("/account/confirm/", StringComparison.Ordinal)).Trim();
        var confirm = await browser.OpenAsync(new Uri(link).PathAndQuery);
        await browser.SendAsync(confirm, ("current-password", password));
        return await browser.SignInAsync(email, password);
    }

    /// <summary>Types into the first form that has these fields (by what they want to be filled with) and presses its button.</summary>
    public static Task<Page> SendAsync(this Browser browser, Page page, params (string Autocomplete, string Value)[] typed)
    {
        var form = page.Forms.First(f => f.QuerySelector($"[autocomplete~='{typed[0].Autocomplete}']") is not null);
        foreach (var (autocomplete, value) in typed)
            form.QuerySelector($"[autocomplete~='{autocomplete}']")!.SetAttribute("value", value);
        return browser.SubmitAsync(page, form);
    }
}
