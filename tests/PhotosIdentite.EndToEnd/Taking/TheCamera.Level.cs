using PhotosIdentite.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace PhotosIdentite.EndToEnd.Taking;

public sealed partial class TheCamera
{
    // As the device's own sensor would say ten times a second how gravity pulls.
    private const string Sensor = """
        setInterval(() => window.held && dispatchEvent(new DeviceMotionEvent("devicemotion", { accelerationIncludingGravity: window.held })), 100);
        """;

    [Fact]
    public async Task Asks_for_a_level_device_where_a_sensor_tells()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        await visit.Context.AddInitScriptAsync(Sensor);
        await visit.Page.GotoAsync(Address);
        await visit.Act("open").ClickAsync();
        var (hint, level) = (visit.Page.Locator("[data-hint]"), visit.Page.Locator("[data-meter=level]"));
        await Expect(hint).ToHaveTextAsync("Good", new() { Timeout = 20_000 });
        await Expect(level).ToBeHiddenAsync(); // no sensor, no claim

        await HoldAsync(0.3, 0.2, 9.8); // flat on a table: which way is up?
        await Task.Delay(600);
        await Expect(level).ToBeHiddenAsync();

        await HoldAsync(3.4, 9.2, 0); // twenty degrees
        await Expect(hint).ToHaveTextAsync("Hold the device level");
        Assert.InRange(await level.EvaluateAsync<double>("meter => meter.value"), 0, 1);

        await HoldAsync(9.8, 0.1, 0); // upright on its side
        await Expect(hint).ToHaveTextAsync("Good");
        Assert.InRange(await level.EvaluateAsync<double>("meter => meter.value"), 2.5, 3);
        Assert.Empty(visit.Faults);

        Task HoldAsync(double x, double y, double z) => visit.Page.EvaluateAsync("held => { window.held = held; }", new { x, y, z });
    }

    [Fact]
    public async Task Keeps_a_photo_taken_without_a_line_and_sends_it_when_the_line_is_back()
    {
        await using var visit = await Visit.BeginAsync(camera.Browser, site.Address);
        await visit.Page.GotoAsync(Address);
        await visit.Act("open").ClickAsync();
        await Expect(visit.Page.Locator("[data-hint]")).ToHaveTextAsync("Put your face in the oval");
        await visit.Act("shoot").ClickAsync();
        await visit.Context.SetOfflineAsync(true);
        await visit.Page.Locator("[data-camera-form] button[type=submit]").ClickAsync();
        await Expect(visit.Page.Locator("[data-sending] [data-said]")).ToContainTextAsync("You are offline");
        await AnUpload.ExpectKeptAsync(visit, 1);

        await visit.Context.SetOfflineAsync(false);

        await visit.Page.WaitForURLAsync(CheckPage());
        await AnUpload.ExpectKeptAsync(visit, 0);
    }
}
