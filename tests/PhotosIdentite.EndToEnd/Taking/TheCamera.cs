using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PhotosIdentite.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace PhotosIdentite.EndToEnd.Taking;

[Collection(CameraSiteCollection.Name), Trait("Policy", "P15")]
public sealed partial class TheCamera(SharedSite site, FakeCamera camera)
{
    private const string Address = "/en/photo/camera?doc=any-badge";
    private const string CountCalls = """
        const devices = navigator.mediaDevices, ask = devices.getUserMedia.bind(devices);
        window.asked = 0;
        devices.getUserMedia = wanted => { window.asked++; return ask(wanted); };
        """;

    [Fact, Trait("Policy", "P16")]
    public async Task Lets_nothing_leave_the_device_before_the_photo_is_chosen()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        await visit.Context.AddInitScriptAsync(CountCalls);
        await visit.Page.GotoAsync(Address);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("window.asked"));
        await visit.Act("open").ClickAsync();
        await Expect(visit.Page.Locator("[data-hint]")).ToHaveTextAsync("Good", new() { Timeout = 20_000 });
        visit.Requests.Clear();

        await visit.Act("shoot").ClickAsync();
        await Expect(visit.Part("still")).ToBeVisibleAsync();
        await visit.Act("retake").ClickAsync();
        await visit.Act("shoot").ClickAsync();
        await Expect(visit.Part("still")).ToBeVisibleAsync();
        await Task.Delay(1000);
        Assert.Empty(visit.Requests);

        await visit.Page.Locator("button[type=submit]:visible", new() { HasText = "Use this photo" }).ClickAsync();
        await visit.Page.WaitForURLAsync(CheckPage());
        Assert.Contains(("POST", "/en/photo"), visit.Requests);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Is_asked_for_once_and_not_again_after_a_refusal()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        await visit.Context.AddInitScriptAsync(Failing("NotAllowedError"));
        await visit.Page.GotoAsync(Address);
        await visit.Act("open").ClickAsync();

        await Expect(visit.Part("trouble")).ToContainTextAsync("Your browser blocks the camera");
        await Task.Delay(1000);
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("window.asked"));
        await Expect(visit.Act("open")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("NotAllowedError", "Your browser blocks the camera")]
    [InlineData("NotFoundError", "No camera found on this device")]
    [InlineData("NotReadableError", "Another app is using the camera")]
    [InlineData("AbortError", "The camera does not respond")]
    [InlineData("unsupported", "Your browser cannot open the camera here")]
    [InlineData("small", "gives too small a picture (320 × 240)")]
    public async Task Says_what_is_wrong_and_leaves_a_way(string what, string message)
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        await visit.Context.AddInitScriptAsync(Failing(what));
        await visit.Page.GotoAsync(Address);
        await visit.Act("open").ClickAsync();

        await Expect(visit.Part("trouble")).ToContainTextAsync(message);
        await Expect(visit.Page.Locator("main a[href='/en/photo?doc=any-badge']")).ToBeVisibleAsync();
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => violation.Id));
    }

    [Fact]
    public async Task Changes_its_hint_at_most_once_in_a_second_and_a_half()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        await visit.Page.GotoAsync(Address);
        await visit.Page.EvaluateAsync("""
            () => {
                window.changes = [];
                new MutationObserver(() => window.changes.push(performance.now()))
                    .observe(document.querySelector("[data-hint]"), { childList: true, characterData: true, subtree: true });
            }
            """);
        await visit.Act("open").ClickAsync();
        await Expect(visit.Page.Locator("[data-hint]")).ToHaveTextAsync("Put your face in the oval");
        // The same frame, dark then bright then dark: each asks for another hint.
        await visit.Page.EvaluateAsync("""
            () => {
                const draw = OffscreenCanvasRenderingContext2D.prototype.drawImage;
                let turn = 0;
                OffscreenCanvasRenderingContext2D.prototype.drawImage = function (...what) {
                    draw.apply(this, what);
                    this.fillStyle = turn++ % 2 ? "#fff" : "#000";
                    this.fillRect(0, 0, this.canvas.width, this.canvas.height);
                };
            }
            """);
        await Task.Delay(8000);

        var changes = (await visit.Page.EvaluateAsync<double[]>("window.changes")).Skip(2).ToArray();
        Assert.True(changes.Length >= 3, $"{changes.Length} changes");
        Assert.All(changes.Zip(changes.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 1450, double.MaxValue));
    }

    [Fact]
    public async Task Takes_the_photo_after_the_timer_by_keyboard_alone()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        await visit.Page.GotoAsync(Address);
        await TabToAsync(visit.Page, "open");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("[data-hint]")).ToHaveTextAsync("Put your face in the oval");
        await visit.Page.Locator("[data-timer]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(visit.Page, "shoot");
        await visit.Page.EvaluateAsync("""
            () => {
                window.said = [];
                new MutationObserver(() => window.said.push(document.querySelector("[data-hint]").textContent))
                    .observe(document.querySelector("[data-hint]"), { childList: true, characterData: true, subtree: true });
            }
            """);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Part("still")).ToBeVisibleAsync();
        Assert.Contains(await visit.Page.EvaluateAsync<string[]>("window.said"), words => words.Contains("Look at the camera", StringComparison.Ordinal));
        Assert.Equal("H2", await visit.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(CheckPage());
    }

    [Fact]
    public async Task Without_script_points_to_the_file()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address, new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync(Address);

        await Expect(visit.Page.Locator(".notice.warn")).ToContainTextAsync("JavaScript");
        await visit.Page.Locator(".notice.warn a").ClickAsync();
        Assert.EndsWith("/en/photo?doc=any-badge", visit.Page.Url);
    }

    [GeneratedRegex("/photo/[^/]+/check\\?doc=[a-z-]+(&age=[0-9-]+)?$")]
    internal static partial Regex CheckPage();

    internal static async Task TabToAsync(IPage page, string act)
    {
        for (var i = 0; i < 40; i++)
        {
            if (await page.EvaluateAsync<bool>($"document.activeElement?.dataset.act === '{act}'")) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The Tab key never reaches {act}.");
    }

    private static string Failing(string what) => what switch
    {
        "unsupported" => "Object.defineProperty(navigator, 'mediaDevices', { value: undefined });",
        "small" => """
            const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
            navigator.mediaDevices.getUserMedia = () => ask({ video: { width: { exact: 320 }, height: { exact: 240 } } });
            """,
        _ => $$"""
            window.asked = 0;
            navigator.mediaDevices.getUserMedia = async () => { window.asked++; throw new DOMException("", "{{what}}"); };
            """,
    };
}
