using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PhotosIdentite.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace PhotosIdentite.EndToEnd.Taking;

/// <summary>The states of the camera, of sending and of the hand-over that an address alone does not reach. Pictures go to artifacts/pages.</summary>
[Collection(CameraSiteCollection.Name), Trait("Policy", "P15")]
public sealed class EveryLook(SharedSite site, FakeCamera camera)
{
    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(SiteGround.Repository, "artifacts/pages")).FullName;
    private readonly List<string> _faults = [];

    public static TheoryData<string, ColorScheme, int> Looks => Screens.EveryScreen.Looks;

    [Theory, MemberData(nameof(Looks))]
    public async Task Is_whole_for_everybody(string language, ColorScheme scheme, int width)
    {
        await using var visit = await Visit.BeginAsync(
            camera.Browser, site.Address, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var look = $"{language}-{scheme}-{width}";
        await visit.Page.GotoAsync($"/{language}/photo/camera?doc=any-badge");
        await visit.Act("open").ClickAsync();
        await visit.Page.WaitForTimeoutAsync(4000);
        await JudgeAsync(visit, $"{look}-camera-live");
        await visit.Act("shoot").ClickAsync();
        await Expect(visit.Part("still")).ToBeVisibleAsync();
        await JudgeAsync(visit, $"{look}-camera-still");
        await visit.Context.SetOfflineAsync(true);
        await visit.Page.Locator("[data-camera-form] button[type=submit]").ClickAsync();
        await Expect(visit.Page.Locator("[data-act=retry]")).ToBeVisibleAsync();
        await JudgeAsync(visit, $"{look}-sending-offline");
        await visit.Act("discard").ClickAsync();
        await visit.Context.SetOfflineAsync(false);

        await visit.Page.GotoAsync($"/{language}/photo/phone?doc=any-badge");
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        await Expect(visit.Page.Locator("svg.qr")).ToBeVisibleAsync();
        await JudgeAsync(visit, $"{look}-phone-code");
        await visit.Page.GotoAsync($"/{language}/photo/phone/{SharedKernel.Capability.New().Secret}?doc=any-badge");
        await JudgeAsync(visit, $"{look}-phone-expired");
        await visit.Page.GotoAsync($"/{language}/m/ABCDEF");
        await visit.Page.Locator("main button[type=submit]").ClickAsync();
        await JudgeAsync(visit, $"{look}-phone-refused");

        Assert.Empty(_faults.Concat(visit.Faults));
    }

    private async Task JudgeAsync(Visit visit, string name)
    {
        _faults.AddRange((await visit.Page.RunAxe()).Violations.Select(fault => $"{name}: {fault.Id} at {fault.Nodes[0].Target}: {fault.Help}"));
        var overflow = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) _faults.Add($"{name}: {overflow} px too wide");
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = true });
    }
}
