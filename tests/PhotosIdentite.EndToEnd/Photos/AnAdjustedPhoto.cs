using System.Net;
using System.Text.RegularExpressions;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Photos;

[Collection(SharedSiteCollection.Name)]
public sealed partial class AnAdjustedPhoto(SharedSite site)
{
    [Fact]
    public async Task Is_chosen_with_buttons_alone_and_cut_by_the_server()
    {
        using var customer = new Browser(site.Address, "en");
        var result = await customer.UploadAsync("any-badge", "en");
        var page = await customer.FollowAsync(result, "/adjust");
        var before = Head(page);

        for (var i = 0; i < 4; i++) page = await customer.PressAsync(page, "smaller");
        var chosen = Head(page);
        var kept = await customer.PostAsync(page);

        Assert.True(kept.IsAt("/check"), kept.Main.TextContent);
        Assert.True(chosen < before - 0.5, $"{before} became {chosen}");
        Assert.Equal(chosen, Number(kept.Document.GetElementById("check-head-height")!.TextContent), 0.11);
    }

    [Fact]
    public async Task Goes_back_to_the_first_window_when_all_is_put_back()
    {
        using var customer = new Browser(site.Address, "en");
        var page = await customer.FollowAsync(await customer.UploadAsync("any-badge", "en"), "/adjust");
        var first = Window(page);

        foreach (var step in new[] { "up", "left", "larger", "clockwise" }) page = await customer.PressAsync(page, step);
        Assert.NotEqual(first, Window(page));

        Assert.Equal(first, Window(await customer.PressAsync(page, "reset")));
    }

    [Fact]
    public async Task Stays_where_it_was_and_says_so_when_the_frame_would_leave_the_picture()
    {
        using var customer = new Browser(site.Address, "en");
        var page = await customer.FollowAsync(await customer.UploadAsync("any-badge", "en"), "/adjust");
        for (var i = 0; i < 60 && page.Main.QuerySelector(".summary") is null; i++) page = await customer.PressAsync(page, "smaller");

        Assert.Contains("would leave your photo", page.Main.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(Window(page));
    }

    [Fact, Trait("Policy", "P8")]
    public async Task Of_a_United_States_visa_has_no_step_that_changes_the_background_on_any_page()
    {
        using var customer = new Browser(site.Address, "en");
        var result = await customer.UploadAsync("us-visa", "en");
        var adjust = await customer.FollowAsync(result, "/adjust");
        var pages = new[]
        {
            await customer.OpenAsync("/en/documents/us-visa"), await customer.OpenAsync("/en/photo?doc=us-visa"), result, adjust,
            await customer.PressAsync(adjust, "smaller"), await customer.PostAsync(adjust),
        };

        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(page.Main.QuerySelectorAll("[name=background], [name=light], [data-retouch]"));
        }

        var log = pages[^1].Main.QuerySelectorAll(".operation-log li").Select(step => step.TextContent.Trim().Split(' ')[0]).ToList();
        Assert.NotEmpty(log);
        Assert.Empty(log.Except(["cropped", "straightened", "scaled", "saved"]));
        using var http = new HttpClient { BaseAddress = site.Address };
        using var asked = await http.GetAsync($"{adjust.Address.AbsolutePath.Replace("/adjust", "/preview", StringComparison.Ordinal)}?at={Window(adjust)}&background=White");
        Assert.Equal(HttpStatusCode.NotFound, asked.StatusCode);
    }

    [Fact]
    public async Task Of_a_badge_may_have_another_background_and_its_log_says_so()
    {
        using var customer = new Browser(site.Address, "en");
        var page = await customer.FollowAsync(await customer.UploadAsync("any-badge", "en"), "/adjust");
        var save = page.Forms.First(form => form.GetAttribute("method") == "post");
        save.QuerySelector("[name=background]")!.SetAttribute("value", "LightGrey");

        var kept = await customer.SubmitAsync(page, save);

        Assert.Contains(kept.Main.QuerySelectorAll(".operation-log li"), step => step.TextContent.Contains("background replaced (light grey)", StringComparison.Ordinal));
    }

    private static double Head(Page page) => Number(page.Main.QuerySelector("[data-line=head-height] [data-value]")!.TextContent);

    private static string? Window(Page page) => page.Main.QuerySelector("[data-save] [name=at]")?.GetAttribute("value");

    private static double Number(string text) => double.Parse(Digits().Match(text).Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Digits();
}
