using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Journeys;

namespace PhotosIdentite.EndToEnd.Screens;

/// <summary>Every page as people see it: both languages, light and dark, a small phone and a desk. Pictures go to artifacts/pages.</summary>
[Collection(SeenSiteCollection.Name), Trait("Policy", "P15")]
public sealed partial class EveryScreen(SharedSite site) : IAsyncLifetime
{
    private static readonly string Pictures = Path.Combine(SiteGround.Repository, "artifacts/pages");
    private static readonly string[] Chromium = ["/usr/bin/chromium", "/usr/bin/google-chrome"];
    private static readonly string[] Steps = ["/options", "/delivery", "/review", "/pay", "/sandbox"];
    private static readonly (string Field, string Value)[] Delivery =
        [("email", "axe@customer.example"), ("name", "A Customer"), ("address-line1", "1 rue de la Paix"), ("postal-code", "75002"), ("address-level2", "Paris")];

    private readonly ConcurrentBag<string> _faults = [];
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public static TheoryData<string, ColorScheme, int> Looks => new()
    {
        { "fr", ColorScheme.Light, 320 }, { "fr", ColorScheme.Dark, 1280 }, { "en", ColorScheme.Dark, 320 }, { "en", ColorScheme.Light, 1280 },
    };

    [Theory, MemberData(nameof(Looks))]
    public async Task Is_whole_for_everybody(string language, ColorScheme scheme, int width)
    {
        var order = Customers.Order(site.Address, Harness.Faces.Astronaut, pack: "prints-4", language: language);
        var before = Directory.GetFiles(site.Ground.Pictures);
        var secret = new Uri((await order.PaysAsync()).Tracking!).Segments[^1];
        var pictures = Directory.GetFiles(site.Ground.Pictures).Except(before).ToList();
        await using var context = await _browser.NewContextAsync(new()
        {
            BaseURL = site.Address.AbsoluteUri, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        Watch(page);
        await SignInAsync(page, language, "customer");
        foreach (var path in Customer(secret)) await LookAsync(page, $"/{language}{path}", $"{language}-{scheme}-{width}");
        await ExpectPapersAsync(page, $"/{language}/track/{secret}");
        await UploadAsync(page, language, $"{language}-{scheme}-{width}");
        await ContestAsync(page, language, $"{language}-{scheme}-{width}");
        await SignInAsync(page, language, "lab");
        await LookAsync(page, "/dev/mails", $"{language}-{scheme}-{width}");
        await DecideAsync(page, $"{language}-{scheme}-{width}");
        await LookAsync(page, "/lab", $"{language}-{scheme}-{width}");
        await LookAsync(page, await FirstJobAsync(page), $"{language}-{scheme}-{width}");
        await DamagedAsync(page, pictures, $"/{language}/track/{secret}", $"{language}-{scheme}-{width}");
        await SignInAsync(page, language, "rules");
        foreach (var path in new[] { "/admin/rules", "/admin/rules/us-visa", "/admin/rules/new", "/admin/approvals" })
            await LookAsync(page, path, $"{language}-{scheme}-{width}");
        await ProposeAsync(page, language, $"{language}-{scheme}-{width}");

        Assert.Empty(_faults);
    }

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.First(File.Exists),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
        Directory.CreateDirectory(Pictures);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    [GeneratedRegex("[A-Za-z0-9_-]{43}|(?<=jobs/)[A-Z0-9]+")]
    private static partial Regex Secret();

    private static string[] Customer(string order) =>
    [
        "", "/documents", "/documents/gb-passport", "/prices", "/legal", "/privacy", "/trust", "/contact", "/my-data", "/my-data/delete", "/photo?doc=any-badge",
        "/photo/camera?doc=any-badge", "/photo/phone?doc=any-badge", "/m", "/m/ABCDEF", "/m/sent",
        "/account", "/account/register", "/account/sign-in", "/account/forgot", "/account/password", "/account/sign-out",
        "/track", $"/track/{order}", $"/track/{order}/destroy", $"/orders/{order}/confirmation", "/no-such-page",
    ];

    // A console message is how the browser reports a broken content security policy.
    private void Watch(IPage page)
    {
        page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.Contains("404", StringComparison.Ordinal) && !said.Text.Contains("409", StringComparison.Ordinal)) _faults.Add($"{page.Url}: {said.Text}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _faults.Add($"{page.Url} asks {request.Url}");
        };
    }

    private async Task LookAsync(IPage page, string path, string look)
    {
        await page.GotoAsync(path);
        await JudgeAsync(page, path.Split('?')[0], look);
    }

    private async Task JudgeAsync(IPage page, string path, string look)
    {
        foreach (var violation in (await page.RunAxe()).Violations)
            _faults.Add($"{look} {path}: {violation.Id} at {violation.Nodes[0].Target}: {violation.Help}");
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) _faults.Add($"{look} {path}: {overflow} px too wide");
        var name = string.Concat(Secret().Replace(path, "x").Trim('/').Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{look}-{name[..Math.Min(name.Length, 40)]}.png"), FullPage = true });
    }

    private static async Task SignInAsync(IPage page, string language, string who)
    {
        await page.GotoAsync($"/{language}/account/sign-in");
        await page.Locator("main [autocomplete~=username]").FillAsync($"{who}@demo.example");
        await page.Locator("main [autocomplete~=current-password]").FillAsync($"only-for-the-demo-{who}");
        await page.Locator("main form button").ClickAsync();
    }

    // The pages of an order on its way, which exist only once.
    private async Task UploadAsync(IPage page, string language, string look)
    {
        await page.GotoAsync($"/{language}/photo?doc=any-badge");
        await page.Locator("main input[type=file]").SetInputFilesAsync(Harness.Faces.Astronaut);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync("**/check*", new() { Timeout = 60_000 });
        await JudgeAsync(page, "/check", look);
        await page.Locator("main a[href*='/order/']").First.ClickAsync();
        foreach (var step in Steps)
        {
            Assert.Contains(step, page.Url, StringComparison.Ordinal);
            await JudgeAsync(page, step, look);
            if (step == "/delivery") await FillDeliveryAsync(page);
            if (step != "/sandbox") await page.Locator("main form button[type=submit]").First.ClickAsync();
        }
    }

    private static async Task FillDeliveryAsync(IPage page)
    {
        foreach (var (field, value) in Delivery) await page.Locator($"main [autocomplete~={field}]").FillAsync(value);
    }

    private static async Task<string> FirstJobAsync(IPage page) =>
        await page.Locator("main a[href^='/lab/jobs/']").First.GetAttributeAsync("href") ?? "";
}
