using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Journeys;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Photos;

[Collection(SharedSiteCollection.Name), Trait("Policy", "P8")]
public sealed class AContestedCheck(SharedSite site)
{
    private const string Email = "doubt@customer.example";

    [Fact]
    public async Task Is_decided_by_a_person_and_the_photo_can_then_be_ordered()
    {
        using var customer = new Browser(site.Address, "en");
        var result = await customer.UploadAsync("gb-passport", "en");
        Assert.DoesNotContain(result.Links, link => link.GetAttribute("href")!.Contains("/options", StringComparison.Ordinal));

        var waiting = await AskAsync(customer, result);
        Assert.Contains("A person looks at your photo before", waiting.Main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(waiting.Links, link => link.GetAttribute("href")!.Contains("/contest", StringComparison.Ordinal));

        using var desk = await site.StaffAsync("lab");
        var queue = await desk.OpenAsync("/lab/checks");
        Assert.Null(queue.Main.QuerySelector("img, image"));
        var opened = await desk.SubmitAsync(queue, queue.Forms.Last());
        Assert.Contains("My eyes are open.", opened.Main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Email, opened.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Address.Segments[3].TrimEnd('/'), opened.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var read = await customer.OpenAsync(result.Address.AbsoluteUri);
        Assert.Contains("opened your photo", read.Main.TextContent, StringComparison.Ordinal);
        Assert.Contains("S-0002", read.Main.TextContent, StringComparison.Ordinal);

        await desk.PressAsync(opened, "Accept");
        var answered = await customer.OpenAsync(result.Address.AbsoluteUri);
        Assert.Contains("accepts it", answered.Main.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await customer.FollowAsync(answered, "/options")).Status);
        var mail = await site.Ground.Mail.WaitAsync(Email, letter => letter.Subject!.Contains("looked at your photo", StringComparison.Ordinal));
        Assert.Contains(result.Address.AbsolutePath, mail.TextBody!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_with_a_reason_that_says_what_to_do()
    {
        using var customer = new Browser(site.Address, "fr");
        var result = await customer.UploadAsync("fr-passport");
        await AskAsync(customer, result);

        using var desk = await site.StaffAsync("lab");
        var queue = await desk.OpenAsync("/lab/checks");
        await desk.PressAsync(await desk.SubmitAsync(queue, queue.Forms.Last()), "Background");

        var answered = await customer.OpenAsync(result.Address.AbsoluteUri);
        Assert.Contains("Placez-vous devant un mur clair et uni", answered.Main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(answered.Links, link => link.GetAttribute("href")!.Contains("/options", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_the_address_is_wrong()
    {
        using var customer = new Browser(site.Address, "en");
        var page = await customer.FollowAsync(await customer.UploadAsync("gb-passport", "en"), "/contest");
        var again = await customer.SubmitAsync(page, Filled(page, "no-address"));

        Assert.Contains("Enter an e-mail address", again.Main.TextContent, StringComparison.Ordinal);
        Assert.Equal("My eyes are open.", again.Main.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
    }

    private static async Task<Page> AskAsync(Browser customer, Page result)
    {
        var page = await customer.FollowAsync(result, "/contest");
        var waiting = await customer.SubmitAsync(page, Filled(page, Email));
        Assert.True(waiting.IsAt("/check"), waiting.Main.TextContent);
        return waiting;
    }

    private static IHtmlFormElement Filled(Page page, string email)
    {
        var form = page.Forms.First(found => found.QuerySelector("textarea") is not null);
        form.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value = "My eyes are open.";
        form.QuerySelector<IHtmlInputElement>("[autocomplete=email]")!.Value = email;
        form.QuerySelector<IHtmlInputElement>("[type=checkbox]")!.IsChecked = true;
        return form;
    }
}
