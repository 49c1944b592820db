using Microsoft.Playwright;
using PhotosIdentite.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace PhotosIdentite.EndToEnd.Taking;

/// <summary>A computer and a phone, two browsers that share nothing.</summary>
[Collection(CameraSiteCollection.Name), Trait("Policy", "P15")]
public sealed class APhone(SharedSite site, FakeCamera camera)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Takes_the_photo_and_the_computer_shows_the_result(bool script)
    {
        await using var computer = await Visit.BeginAsync(camera.Browser, site.Address, new() { JavaScriptEnabled = script });
        var code = await ShowCodeAsync(computer);
        await using var phone = await Visit.BeginAsync(camera.Browser, site.Address, new() { JavaScriptEnabled = script, ViewportSize = new() { Width = 390, Height = 800 } });
        await phone.Page.GotoAsync($"/en/m/{code}");
        await phone.Page.Locator("main button[type=submit]").ClickAsync();
        await Expect(phone.Page.Locator("main")).ToContainTextAsync("Pour");
        await Expect(computer.Page.Locator("main")).ToContainTextAsync("Votre téléphone est relié");

        await phone.Page.Locator("[name=Photo]").SetInputFilesAsync(Faces.Astronaut);
        await phone.Page.Locator("form[data-upload] button[type=submit]").ClickAsync();

        await phone.Page.WaitForURLAsync("**/fr/m/sent");
        await Expect(phone.Page.Locator("main")).ToContainTextAsync("Continuez sur l’ordinateur");
        await computer.Page.WaitForURLAsync(TheCamera.CheckPage());
        Assert.Empty(computer.Faults.Concat(phone.Faults));
        Assert.DoesNotContain(phone.Requests, request => request.Path.Contains("/check", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Takes_the_photo_with_its_camera()
    {
        await using var computer = await Visit.BeginAsync(camera.Browser, site.Address);
        var code = await ShowCodeAsync(computer);
        await using var phone = await Visit.BeginAsync(camera.Browser, site.Address, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await phone.Page.GotoAsync("/m");
        await phone.Page.Locator("[name=Code]").FillAsync(code.ToLowerInvariant());
        await phone.Page.Locator("main button[type=submit]").ClickAsync();
        await phone.Page.Locator(".way a").First.ClickAsync();
        await phone.Act("open").ClickAsync();
        await Expect(phone.Page.Locator("[data-hint]")).ToHaveTextAsync("Placez votre visage dans l’ovale");
        await phone.Act("shoot").ClickAsync();
        await phone.Page.Locator("[data-camera-form] button[type=submit]").ClickAsync();

        await phone.Page.WaitForURLAsync("**/fr/m/sent");
        await computer.Page.WaitForURLAsync(TheCamera.CheckPage());
        Assert.Empty(computer.Faults.Concat(phone.Faults));
    }

    [Fact]
    public async Task That_comes_second_is_told_that_the_code_is_spent()
    {
        await using var computer = await Visit.BeginAsync(camera.Browser, site.Address);
        var code = await ShowCodeAsync(computer);
        foreach (var expected in new[] { "/photo/hand-over/", "/m" })
        {
            await using var phone = await Visit.BeginAsync(camera.Browser, site.Address);
            await phone.Page.GotoAsync($"/fr/m/{code}");
            await phone.Page.Locator("main button[type=submit]").ClickAsync();
            Assert.Contains(expected, phone.Page.Url, StringComparison.Ordinal);
            if (expected == "/m") await Expect(phone.Page.Locator("main")).ToContainTextAsync("Ce code a expiré");
        }
    }

    // A preview of the link, or a scanner that looks first, spends nothing.
    private static async Task<string> ShowCodeAsync(Visit computer)
    {
        await computer.Page.GotoAsync("/fr/photo?doc=any-badge");
        await computer.Page.Locator("main a[href^='/fr/photo/phone']").ClickAsync();
        await computer.Page.Locator("main form button[type=submit]").ClickAsync();
        await Expect(computer.Page.Locator("svg.qr path")).ToHaveCountAsync(1);
        var shown = await computer.Page.Locator(".code").InnerTextAsync();
        return shown[^6..];
    }
}
