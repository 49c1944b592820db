using Microsoft.Playwright;
using Npgsql;
using PhotosIdentite.SharedKernel;
using static Microsoft.Playwright.Assertions;

namespace PhotosIdentite.EndToEnd.Taking;

public sealed partial class AnUpload
{
    private const string Aged = "/en/photo?doc=gb-passport";

    [Theory, InlineData(true), InlineData(false)]
    public async Task Is_judged_by_the_age_that_was_said(bool script)
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address, new() { JavaScriptEnabled = script });
        await visit.Page.GotoAsync(Aged, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(visit.Page.Locator(".ages input:checked")).ToHaveValueAsync("others");
        await visit.Page.Locator(".ages input:checked").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(visit.Page.Locator(".ages input:checked")).ToHaveValueAsync("0-0");
        if (script)
        {
            await Expect(visit.Page.Locator(".ages button")).ToBeHiddenAsync(); // the choice goes along by itself
        }
        else
        {
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.WaitForURLAsync($"**{Aged}&age=0-0");
            await Expect(visit.Page.Locator(".ages input:checked")).ToHaveValueAsync("0-0");
        }

        await Expect(visit.Page.Locator("[data-ways] a[href$='&age=0-0']")).ToHaveCountAsync(2); // the camera and the phone
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(await FileAsync("truncated"));
        await SendAsync(visit);
        await Expect(visit.Page.Locator("#photo-error")).ToContainTextAsync("We cannot read this photo");
        await Expect(visit.Page.Locator(".ages input:checked")).ToHaveValueAsync("0-0");
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(Harness.Faces.Astronaut);
        await SendAsync(visit);

        await visit.Page.WaitForURLAsync(TheCamera.CheckPage());
        Assert.Equal("0-0", await AgeOfAsync(new Uri(visit.Page.Url).Segments[^2].TrimEnd('/')));
        await Expect(visit.Page.Locator($"main a[href='{Aged}&age=0-0']")).ToBeVisibleAsync(); // "retake the photo" asks for no age again
        Assert.Empty(visit.Faults);
    }

    private async Task<object?> AgeOfAsync(string secret)
    {
        await using var source = NpgsqlDataSource.Create(site.Ground.Databases.Connection("imaging"));
        await using var command = source.CreateCommand("select age_group from imaging.upload_sessions where proof_hash = $1");
        command.Parameters.AddWithValue(new Capability(secret).Hash);
        return await command.ExecuteScalarAsync();
    }
}
