using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Screens;

/// <summary>With cropperjs, under the site's own policy: a broken policy is an error in the browser's console.</summary>
[Collection(SeenSiteCollection.Name)]
public sealed partial class TheAdjustPage(SharedSite site) : IAsyncLifetime
{
    private static readonly string[] Chromium = ["/usr/bin/chromium", "/usr/bin/google-chrome"];
    private static readonly string[] Moves = ["ArrowDown", "ArrowDown", "ArrowRight", "-", ">"];

    private readonly List<string> _faults = [];
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    [Fact]
    public async Task Measures_as_one_drags_what_the_server_measures_after()
    {
        var page = await OpenAsync();
        var before = await NumberAsync(page, "eye-line");

        var stage = (await page.Locator("[data-stage]").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(stage.X + (stage.Width / 2), stage.Y + (stage.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(stage.X + (stage.Width / 2) + 6, stage.Y + (stage.Height / 2) + 10, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        var live = await NumbersAsync(page);
        Assert.True(live["eye-line"] < before, $"{before} became {live["eye-line"]}");

        await page.ReloadWithAsync(await page.Locator("[data-save] [name=at]").InputValueAsync());
        Assert.All(await NumbersOfServerAsync(page), said => Assert.Equal(said.Value, live[said.Key], said.Key == "resolution" ? 1.1 : 0.11));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Is_worked_by_the_keyboard_alone()
    {
        var page = await OpenAsync();
        var before = await NumbersAsync(page);

        await page.Locator("[data-stage]").FocusAsync();
        foreach (var key in Moves) await page.Keyboard.PressAsync(key);
        var after = await NumbersAsync(page);
        Assert.True(after["head-height"] < before["head-height"] && after["eye-line"] < before["eye-line"] && after["centring"] > before["centring"]);

        await page.Keyboard.PressAsync("0");
        Assert.Equal(before, await NumbersAsync(page));
        for (var i = 0; i < 40 && await page.EvaluateAsync<bool>("!document.activeElement?.closest('[data-save] button')"); i++)
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/check*");
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Names_a_value_out_of_its_range_beside_it()
    {
        var page = await OpenAsync("gb-passport");
        await page.Locator("[data-stage]").FocusAsync();
        for (var i = 0; i < 25 && await WordAsync(page, "head-height") != "Too large"; i++) await page.Keyboard.PressAsync("+");

        Assert.Equal("Too large", await WordAsync(page, "head-height"));
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
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
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private async Task<IPage> OpenAsync(string document = "any-badge")
    {
        var page = await _browser.NewPageAsync(new() { BaseURL = site.Address.AbsoluteUri, ViewportSize = new() { Width = 1280, Height = 900 } });
        page.Console += (_, said) => { if (said.Type == "error") _faults.Add(said.Text); };
        page.PageError += (_, fault) => _faults.Add(fault);
        await page.GotoAsync($"/en/photo?doc={document}");
        await page.Locator("main input[type=file]").First.SetInputFilesAsync(Harness.Faces.Astronaut);
        await page.Locator("main form:has(input[type=file]) button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync("**/check*");
        await page.Locator("main a[href*='/adjust?']").ClickAsync();
        await page.Locator(".adjust-over .edge").WaitForAsync();
        return page;
    }

    private static async Task<double> NumberAsync(IPage page, string line) => (await NumbersAsync(page))[line];

    private static async Task<Dictionary<string, double>> NumbersAsync(IPage page)
    {
        var texts = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-line]')].map(l => l.dataset.line + '=' + l.querySelector('[data-value]').textContent)");
        return Read(texts);
    }

    // What the server wrote, before the page's script touched it.
    private static async Task<Dictionary<string, double>> NumbersOfServerAsync(IPage page)
    {
        var html = await page.EvaluateAsync<string>("fetch(location.href).then(answer => answer.text())");
        return Read([.. Line().Matches(html).Select(match => $"{match.Groups[1].Value}={match.Groups[2].Value}")]);
    }

    private static Dictionary<string, double> Read(string[] texts) => texts.Select(text => text.Split('=')).ToDictionary(
        parts => parts[0], parts => double.Parse(Digits().Match(parts[1]).Value.Replace('−', '-'), CultureInfo.InvariantCulture));

    private static Task<string?> WordAsync(IPage page, string line) => page.Locator($"[data-line={line}] [data-word]").TextContentAsync();

    [GeneratedRegex(@"[-−]?\d+(\.\d+)?")]
    private static partial Regex Digits();

    [GeneratedRegex("""data-line="([a-z-]+)".*?data-value>([^<]*)<""", RegexOptions.Singleline)]
    private static partial Regex Line();
}

internal static class AdjustAddress
{
    /// <summary>The same page for another window, as without a script.</summary>
    public static Task ReloadWithAsync(this IPage page, string at) => page.GotoAsync($"{page.Url.Split('?')[0]}?at={at}");
}
