using Microsoft.Playwright;
using PhotosIdentite.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace PhotosIdentite.EndToEnd.Taking;

/// <summary>The file form with its script: a look before sending, progress, and a photo that is not lost with the line.</summary>
[Collection(CameraSiteCollection.Name), Trait("Policy", "P15")]
public sealed partial class AnUpload(SharedSite site, FakeCamera camera)
{
    private const string Address = "/en/photo?doc=any-badge";
    private const string Kept = """
        () => new Promise(done => {
            const asked = indexedDB.open("unsent", 1);
            asked.onupgradeneeded = () => asked.result.createObjectStore("photos");
            asked.onsuccess = () => {
                const counted = asked.result.transaction("photos").objectStore("photos").count();
                counted.onsuccess = () => { asked.result.close(); done(counted.result); };
            };
        })
        """;

    public static TheoryData<string, string> Faults => new()
    {
        { "none", "Select a photo" }, { "empty", "The file is empty" }, { "gif", "The photo must be a JPG" }, { "pdf", "You sent a PDF" },
        { "big", "The photo is 20.1 MB" },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task Of_a_bad_file_is_refused_before_it_leaves(string what, string message)
    {
        await using var visit = await OpenAsync();
        if (what != "none") await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(await FileAsync(what));
        await SendAsync(visit);

        await Expect(visit.Page.Locator("#photo-error")).ToContainTextAsync(message);
        Assert.DoesNotContain(visit.Requests, request => request.Method == "POST");
        Assert.Equal("Photo", await visit.Page.EvaluateAsync<string>("document.activeElement.name"));
    }

    [Fact]
    public async Task That_the_server_refuses_says_so_on_the_same_page()
    {
        await using var visit = await OpenAsync();
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(await FileAsync("truncated"));
        await SendAsync(visit);

        await Expect(visit.Page.Locator("#photo-error")).ToContainTextAsync("We cannot read this photo");
        Assert.EndsWith(Address, visit.Page.Url);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Goes_to_the_result_by_itself()
    {
        await using var visit = await OpenAsync();
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(Faces.Astronaut);
        await SendAsync(visit);
        await Expect(visit.Page.Locator("[data-sending] progress")).ToBeVisibleAsync();

        await visit.Page.WaitForURLAsync(TheCamera.CheckPage());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(Kept));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Without_a_line_keeps_the_photo_here_and_sends_it_when_the_line_is_back()
    {
        await using var visit = await OpenAsync();
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(Faces.Astronaut);
        await visit.Context.SetOfflineAsync(true);
        await SendAsync(visit);
        await Expect(visit.Page.Locator("[data-sending] [data-said]")).ToContainTextAsync("You are offline");
        await ExpectKeptAsync(visit, 1);

        await visit.Context.SetOfflineAsync(false);

        await visit.Page.WaitForURLAsync(TheCamera.CheckPage());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(Kept));
    }

    [Fact]
    public async Task That_broke_off_is_offered_again_on_the_next_visit()
    {
        await using var visit = await OpenAsync();
        await visit.Page.RouteAsync("**/en/photo?doc=any-badge", async route =>
        {
            if (route.Request.Method == "POST") await route.AbortAsync("connectionreset");
            else await route.ContinueAsync();
        });
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(Faces.Astronaut);
        await SendAsync(visit);
        await Expect(visit.Page.Locator("[data-sending] [data-said]")).ToContainTextAsync("The upload stopped at");
        await ExpectKeptAsync(visit, 1);

        await visit.Page.UnrouteAllAsync();
        await visit.Page.GotoAsync(Address);
        await Expect(visit.Page.Locator("[data-sending] [data-said]")).ToContainTextAsync("One photo had not been sent");
        await visit.Act("retry").ClickAsync();

        await visit.Page.WaitForURLAsync(TheCamera.CheckPage());
    }

    [Fact, Trait("Policy", "P16")]
    public async Task That_broke_off_is_erased_from_the_device_when_told()
    {
        await using var visit = await OpenAsync();
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(Faces.Astronaut);
        await visit.Context.SetOfflineAsync(true);
        await SendAsync(visit);
        await ExpectKeptAsync(visit, 1);

        await visit.Act("discard").ClickAsync();

        await ExpectKeptAsync(visit, 0);
        await Expect(visit.Page.Locator("[data-ways]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task That_a_full_site_sends_away_goes_again_by_itself()
    {
        await using var visit = await OpenAsync();
        var times = 0;
        await visit.Page.RouteAsync("**/en/photo?doc=any-badge", async route =>
        {
            if (route.Request.Method == "POST" && times++ == 0)
                await route.FulfillAsync(new() { Status = 503, Headers = new Dictionary<string, string> { ["Retry-After"] = "2" } });
            else await route.ContinueAsync();
        });
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(Faces.Astronaut);
        await SendAsync(visit);
        await Expect(visit.Page.Locator("[data-sending] [data-said]")).ToContainTextAsync("will be sent again in 2 seconds");

        await visit.Page.WaitForURLAsync(TheCamera.CheckPage());
        Assert.Equal(2, times);
    }

    [Fact]
    public async Task Without_script_is_sent_by_the_form_itself()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address, new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync(Address);
        await visit.Page.Locator("[name=Photo]").SetInputFilesAsync(Faces.Astronaut);
        await SendAsync(visit);

        Assert.Matches(TheCamera.CheckPage(), visit.Page.Url);
    }

    private async Task<Visit> OpenAsync()
    {
        var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        await visit.Page.GotoAsync(Address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return visit;
    }

    private static Task SendAsync(Visit visit) => visit.Page.Locator("form[data-upload] button[type=submit]").ClickAsync();

    internal static async Task ExpectKeptAsync(Visit visit, int expected)
    {
        for (var i = 0; i < 50 && await visit.Page.EvaluateAsync<int>(Kept) != expected; i++) await Task.Delay(100);
        Assert.Equal(expected, await visit.Page.EvaluateAsync<int>(Kept));
    }

    private static async Task<FilePayload> FileAsync(string what)
    {
        var jpeg = new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 };
        return new FilePayload
        {
            Name = "portrait.jpg",
            MimeType = "image/jpeg",
            Buffer = what switch
            {
                "empty" => [],
                "gif" => "GIF89a....."u8.ToArray(),
                "pdf" => "%PDF-1.7\n"u8.ToArray(),
                "big" => [.. jpeg, .. new byte[(20 * 1024 * 1024) + 1]],
                _ => (await File.ReadAllBytesAsync(Faces.Astronaut))[..200_000],
            },
        };
    }
}
