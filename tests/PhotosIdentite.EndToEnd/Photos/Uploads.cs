using AngleSharp.Html.Dom;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Photos;

/// <summary>A customer without JavaScript who has just sent a photo.</summary>
internal static class Uploads
{
    /// <summary>The result page of that document.</summary>
    public static async Task<Page> UploadAsync(this Browser browser, string document, string language = "fr", string? photo = null)
    {
        var page = await browser.OpenAsync($"/{language}/photo?doc={document}");
        var form = page.Forms.First(found => found.QuerySelector("input[type=file]") is not null);
        form.QuerySelector("input[type=file]")!.SetAttribute("data-file", photo ?? Faces.Astronaut);
        var result = await browser.SubmitAsync(page, form);
        Assert.True(result.IsAt("/check"), result.Main.TextContent);
        return result;
    }

    public static Task<Page> FollowAsync(this Browser browser, Page page, string addressPart) => browser.FollowAsync(
        page, page.Links.First(link => link.GetAttribute("href")!.Contains(addressPart, StringComparison.Ordinal)));

    /// <summary>Presses the button of that value.</summary>
    public static Task<Page> PressAsync(this Browser browser, Page page, string value)
    {
        var button = page.Main.QuerySelector($"button[value='{value}']") ?? throw new InvalidOperationException($"There is no button {value}.");
        return browser.SubmitAsync(page, (IHtmlFormElement)button.Closest("form")!, button);
    }

    /// <summary>Sends the page's form that posts.</summary>
    public static Task<Page> PostAsync(this Browser browser, Page page) =>
        browser.SubmitAsync(page, page.Forms.First(form => form.GetAttribute("method") == "post"));
}
