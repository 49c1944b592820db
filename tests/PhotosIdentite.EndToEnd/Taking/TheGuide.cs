using Microsoft.Playwright;
using PhotosIdentite.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace PhotosIdentite.EndToEnd.Taking;

/// <summary>Advice on the face's position: a program that evaluates code, in a frame that has no origin.</summary>
[Collection(CameraSiteCollection.Name), Trait("Policy", "P16")]
public sealed class TheGuide(SharedSite site, FakeCamera camera)
{
    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 90_000 };

    [Fact]
    public async Task Is_loaded_only_when_asked_for_and_then_says_where_the_face_is()
    {
        await using var visit = await OpenAsync();
        Assert.DoesNotContain(visit.Requests, request => request.Path.StartsWith("/face/", StringComparison.Ordinal));

        await visit.Act("guide").ClickAsync();

        await Expect(visit.Page.Locator("[data-guide-said]")).ToHaveTextAsync("Position advice is on", Patient);
        await visit.Page.EvaluateAsync(Shrink);
        await Expect(visit.Page.Locator("[data-hint]")).ToHaveTextAsync("Come a little closer", Patient);
        Assert.DoesNotContain(visit.Requests, request => request.Method != "GET");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Knows_nothing_of_the_page_that_holds_it()
    {
        await using var visit = await OpenAsync();
        await visit.Act("guide").ClickAsync();
        await Expect(visit.Page.Locator("[data-guide-said]")).ToHaveTextAsync("Position advice is on", Patient);
        var inside = visit.Page.Frames.Single(frame => frame.Url.EndsWith("/face/frame.html", StringComparison.Ordinal));

        Assert.Equal("null", await inside.EvaluateAsync<string>("self.origin"));
        Assert.Equal("SecurityError", await inside.EvaluateAsync<string>("(() => { try { return parent.document.title; } catch (e) { return e.name; } })()"));
        Assert.Equal("SecurityError", await inside.EvaluateAsync<string>("(() => { try { return document.cookie; } catch (e) { return e.name; } })()"));
        Assert.Equal("SecurityError", await inside.EvaluateAsync<string>("navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'camera', e => e.name)"));
        Assert.Equal("refused", await inside.EvaluateAsync<string>("fetch('https://elsewhere.example/').then(() => 'sent', () => 'refused')"));
    }

    [Fact]
    public async Task That_cannot_be_had_takes_nothing_away()
    {
        await using var visit = await OpenAsync();
        await visit.Page.RouteAsync("**/face/face_mesh*", route => route.AbortAsync());
        await visit.Act("guide").ClickAsync();

        await Expect(visit.Page.Locator("[data-guide-said]")).ToContainTextAsync("cannot give this advice");
        await visit.Act("shoot").ClickAsync();
        await Expect(visit.Part("still")).ToBeVisibleAsync();
    }

    [Fact]
    public void Weighs_what_the_page_says()
    {
        var folder = Path.Combine(SiteGround.Repository, "src/Host/PhotosIdentite.Host/wwwroot/face");
        var bytes = Directory.GetFiles(folder).Sum(file => new FileInfo(file).Length);

        Assert.InRange(bytes, 10_000_000, 11_000_000);
    }

    // The video as if the person stood three steps back.
    private const string Shrink = """
        () => {
            const make = window.createImageBitmap;
            window.createImageBitmap = async (video, size) => {
                const whole = await make(video, size);
                const canvas = new OffscreenCanvas(whole.width, whole.height);
                const draw = canvas.getContext("2d");
                draw.fillStyle = "#ddd";
                draw.fillRect(0, 0, whole.width, whole.height);
                draw.drawImage(whole, whole.width / 3, whole.height / 3, whole.width / 3, whole.height / 3);
                return make(canvas);
            };
        }
        """;

    private async Task<Visit> OpenAsync()
    {
        var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        await visit.Page.GotoAsync("/en/photo/camera?doc=any-badge");
        await visit.Act("open").ClickAsync();
        await Expect(visit.Page.Locator("[data-hint]")).ToHaveTextAsync("Put your face in the oval");
        return visit;
    }
}
