using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Journeys;

/// <summary>Customers on their way to pay, while two people change the rules of their document.</summary>
[Collection(SharedSiteCollection.Name), Trait("Policy", "P17")]
public sealed class ARuleInForce(SharedSite site)
{
    [Fact]
    public async Task Is_told_on_the_pay_page_and_the_order_goes_on_when_the_photo_meets_it()
    {
        var card = await CardAsync("sn-card-one");
        using var customer = new Browser(site.Address, "fr");
        var pay = await customer.WalkAsync(site, card, "/pay");
        await ChangeAsync(card, ("Head.Min", "31"), ("Head.Max", "35"));

        var told = await customer.PressAsync(pay);

        Assert.True(told.Status == HttpStatusCode.OK && told.Address.AbsolutePath.EndsWith("/pay", StringComparison.Ordinal), $"{told.Address}");
        var news = told.Main.QuerySelector(".rule-news")!.TextContent;
        Assert.Contains("Les règles de ce document ont changé le", news, StringComparison.Ordinal);
        Assert.Contains("elle respecte aussi les nouvelles règles", news, StringComparison.Ordinal);
        Assert.Contains("hauteur de la tête\u00a0: rien de précisé → 31–35 mm", news, StringComparison.Ordinal);

        Assert.True((await customer.PressAsync(pay)).Main.QuerySelector(".rule-news") is not null); // the old page, sent again, is told again
        Assert.True((await customer.PressAsync(told)).IsAt("/pay/sandbox"));
    }

    [Fact]
    public async Task Stops_the_payment_of_a_photo_that_no_longer_meets_it_and_leads_to_the_adjust_page()
    {
        var card = await CardAsync("sn-card-two");
        using var customer = new Browser(site.Address, "en");
        var pay = await customer.WalkAsync(site, card, "/pay", "en");
        await ChangeAsync(card, ("Source.Kind", "secondary")); // no longer advice of ours: an open mouth fails

        var told = await customer.PressAsync(pay);

        Assert.Contains("it no longer meets them", told.Main.QuerySelector(".rule-news")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(told.Forms, form => form.Method == "post");
        var forged = await customer.PressAsync(pay);
        Assert.False(forged.IsAt("/pay/sandbox"), $"{forged.Address}");
        var adjust = await customer.FollowAsync(told, told.Links.Single(link => link.GetAttribute("href")!.Contains("/adjust", StringComparison.Ordinal)));
        Assert.Equal((HttpStatusCode.OK, true), (adjust.Status, adjust.Address.AbsolutePath.EndsWith("/adjust", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Is_promised_and_sold_nowhere_once_nobody_has_read_it_for_180_days()
    {
        var card = await CardAsync("sn-card-old");
        using Browser checking = new(site.Address, "fr"), reviewing = new(site.Address, "fr"), paying = new(site.Address, "fr");
        var options = await checking.WalkAsync(site, card, "/options");
        var review = await reviewing.WalkAsync(site, card, "/review");
        var pay = await paying.WalkAsync(site, card, "/pay");
        await ChangeAsync(card, ("Source.ReadOn", "2026-01-15"));

        Assert.DoesNotContain(
            (await checking.OpenAsync($"/fr/documents/{card}")).Links, link => link.GetAttribute("href")!.Contains("/order/", StringComparison.Ordinal));
        Assert.NotEmpty((await checking.OpenAsync($"/fr/documents/{card}")).Main.QuerySelectorAll(".notice.warn, .notice.fail"));
        var check = await checking.OpenAsync(options.Address.AbsolutePath.Replace("/order/", "/photo/", StringComparison.Ordinal).Replace("/options", "/check", StringComparison.Ordinal));
        Assert.DoesNotContain("/order/", check.Main.InnerHtml, StringComparison.Ordinal);

        Assert.EndsWith("/options", (await checking.PressAsync(options)).Address.AbsolutePath, StringComparison.Ordinal);
        Assert.EndsWith("/review", (await reviewing.PressAsync(review)).Address.AbsolutePath, StringComparison.Ordinal);
        var refused = await paying.PressAsync(pay);
        Assert.EndsWith("/pay", refused.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Nous ne vendons pas de photo pour ce document aujourd’hui", refused.Main.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> CardAsync(string id)
    {
        using var author = await site.StaffAsync("rules");
        var form = await author.OpenAsync("/admin/rules/new");
        TheRuleBook.Fill(form, ("Id", id), ("NameFr", $"Carte {id}"), ("NameEn", $"Card {id}"), ("Country", "sn"), ("WidthMm", "35"), ("HeightMm", "45"),
            ("Source.Text", "https://example.org/card"), ("Source.Kind", "own"), ("Source.ReadOn", "2026-11-22"));
        await ProposedAsync(id, await author.SubmitAsync(form, TheRuleBook.RuleForm(form)));
        return id;
    }

    private async Task ChangeAsync(string id, params (string Field, string Value)[] typed)
    {
        using var author = await site.StaffAsync("rules");
        var form = await author.OpenAsync($"/admin/rules/{id}");
        TheRuleBook.Fill(form, typed);
        await ProposedAsync(id, await author.SubmitAsync(form, TheRuleBook.RuleForm(form)));
    }

    private async Task ProposedAsync(string id, Page proposal)
    {
        Assert.True(proposal.IsAt($"/admin/rules/{id}/proposal"), proposal.Main.TextContent);
        using var second = await site.StaffAsync("rules-2");
        await TheRuleBook.ApproveAsync(second, $"/admin/rules/{id}");
    }
}

/// <summary>Somebody who stops on the way.</summary>
internal static class Walking
{
    /// <summary>Sends the astronaut's photo and goes on, by the pages' own forms, to the first page whose address ends so.</summary>
    public static async Task<Page> WalkAsync(this Browser browser, SharedSite site, string document, string end, string language = "fr")
    {
        var customer = new Customer(Customers.Order(site.Address, Faces.Astronaut, document, language: language));
        var page = await browser.OpenAsync($"/{language}/photo?doc={document}");
        var upload = page.Forms.First(form => form.QuerySelector("input[type=file]") is not null);
        customer.Fill(upload);
        page = await browser.SubmitAsync(page, upload);
        Assert.True(page.IsAt("/check"), page.Main.TextContent);
        var onward = page.Links.FirstOrDefault(link => link.GetAttribute("href")!.Contains("/options", StringComparison.Ordinal));
        Assert.True(onward is not null, page.Main.TextContent);
        page = await browser.FollowAsync(page, onward);
        for (var step = 0; step < 6 && !page.Address.AbsolutePath.EndsWith(end, StringComparison.Ordinal); step++)
        {
            customer.Fill(page.Forms.First(form => form.Method == "post"));
            page = await browser.PressAsync(page);
        }

        Assert.EndsWith(end, page.Address.AbsolutePath, StringComparison.Ordinal);
        return page;
    }

    /// <summary>Presses the page's button.</summary>
    public static Task<Page> PressAsync(this Browser browser, Page page) => browser.SubmitAsync(page, page.Forms.First(form => form.Method == "post"));
}
