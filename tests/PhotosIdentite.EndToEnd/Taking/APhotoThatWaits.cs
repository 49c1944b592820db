using Microsoft.Playwright;
using Npgsql;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.SharedKernel;
using static Microsoft.Playwright.Assertions;

namespace PhotosIdentite.EndToEnd.Taking;

/// <summary>A photo that was kept without a check, because no worker was to be had at that moment.</summary>
[Collection(CameraSiteCollection.Name), Trait("Policy", "P15")]
public sealed class APhotoThatWaits(SharedSite site, FakeCamera camera)
{
    [Fact]
    public async Task Is_checked_by_the_page_that_waits_for_it()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        var address = await WaitingAsync(visit);

        await visit.Page.GotoAsync(address);
        await Expect(visit.Page.Locator("[data-stage=framing]")).ToBeVisibleAsync();

        await visit.Page.WaitForURLAsync(TheCamera.CheckPage());
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Is_asked_for_again_after_the_time_that_a_full_site_names()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        var address = await WaitingAsync(visit);
        var times = new List<DateTimeOffset>();
        await visit.Page.RouteAsync("**/processing*", async route =>
        {
            if (route.Request.Method != "POST") await route.ContinueAsync();
            else if (times.Count == 0) await route.FulfillAsync(new() { Status = 503, Headers = new Dictionary<string, string> { ["Retry-After"] = "2" } });
            else await route.ContinueAsync();
            if (route.Request.Method == "POST") times.Add(TimeProvider.System.GetUtcNow());
        });

        await visit.Page.GotoAsync(address);

        await visit.Page.WaitForURLAsync(TheCamera.CheckPage());
        Assert.InRange((times[1] - times[0]).TotalSeconds, 1.8, 30);
    }

    [Fact]
    public async Task Without_script_is_looked_for_every_three_seconds_and_checked_by_a_button()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address, new() { JavaScriptEnabled = false });
        var address = await WaitingAsync(visit);

        await visit.Page.GotoAsync(address);
        await Expect(visit.Page.Locator("meta[http-equiv=refresh]")).ToHaveAttributeAsync("content", "3");
        await visit.Page.Locator("main button[type=submit]").ClickAsync();

        Assert.Matches(TheCamera.CheckPage(), visit.Page.Url);
    }

    // Sent and checked, and then as it is before its check.
    private async Task<string> WaitingAsync(Visit visit)
    {
        await visit.Page.GotoAsync("/en/photo?doc=any-badge", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(Faces.Astronaut);
        await visit.Page.Locator("form[data-upload] button[type=submit]").ClickAsync();
        await visit.Page.WaitForURLAsync(TheCamera.CheckPage());
        var result = new Uri(visit.Page.Url);
        var secret = result.Segments[^2].TrimEnd('/');
        await using var source = NpgsqlDataSource.Create(site.Ground.Databases.Connection("imaging"));
        await using var command = source.CreateCommand("""
            with waiting as (update imaging.upload_sessions set state = 'Received', report = null, verdict = null where proof_hash = $1 returning id)
            delete from imaging.pictures where kind <> 'Original' and session_id in (select id from waiting)
            """);
        command.Parameters.AddWithValue(new Capability(secret).Hash);
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
        return $"/en/photo/{secret}/processing{result.Query}";
    }
}
