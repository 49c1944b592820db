using System.Net;
using AngleSharp.Dom;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Photos;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Journeys;

[Collection(SharedSiteCollection.Name), Trait("Policy", "P17")]
public sealed class TheRuleBook(SharedSite site)
{
    private const string Permit = "/admin/rules/pl-residence-card";

    [Fact]
    public async Task Takes_a_new_document_from_two_people_and_sells_it_the_same_minute()
    {
        using var author = await site.StaffAsync("rules");
        using var second = await site.StaffAsync("rules-2");
        var form = await author.OpenAsync("/admin/rules/new");
        Fill(form, ("Id", "sn-badge"), ("NameFr", "Badge sénégalais"), ("NameEn", "Senegalese badge"), ("Country", "sn"), ("WidthMm", "35"),
            ("HeightMm", "45"), ("Source.Text", "https://example.org/badge"), ("Source.Kind", "own"), ("Source.ReadOn", "2026-11-22"));
        var proposal = await author.SubmitAsync(form, RuleForm(form));
        Assert.True(proposal.IsAt("/admin/rules/sn-badge/proposal"), proposal.Main.TextContent);
        Assert.DoesNotContain(proposal.Main.QuerySelectorAll("button"), button => button.GetAttribute("formaction")!.Contains("approve", StringComparison.Ordinal));

        using var customer = new Browser(site.Address, "fr");
        Assert.Equal(HttpStatusCode.NotFound, (await customer.OpenAsync("/fr/documents/sn-badge")).Status);
        await ApproveAsync(second, "/admin/rules/sn-badge");

        var page = await customer.OpenAsync("/fr/documents/sn-badge");
        Assert.Contains("Badge sénégalais", page.Title, StringComparison.Ordinal);
        Assert.Contains("Sénégal", (await customer.OpenAsync("/fr/documents?q=badge")).Main.TextContent, StringComparison.Ordinal);
        await Customers.Order(site.Address, Harness.Faces.Astronaut, "sn-badge").PaysAsync();
    }

    [Fact]
    public async Task Lets_nobody_approve_their_own_even_by_a_form_of_their_own()
    {
        using var author = await site.StaffAsync("rules");
        using var second = await site.StaffAsync("admin");
        var form = await author.OpenAsync(Permit);
        Fill(form, ("Copies", "3"), ("Note", "three, says the office"));
        var proposal = await author.SubmitAsync(form, RuleForm(form));

        var mine = proposal.Forms.Single();
        mine.QuerySelector("button")!.SetAttribute("formaction", $"{Permit}/proposal?handler=approve");
        var refused = await author.SubmitAsync(proposal, mine, mine.QuerySelector("button"));
        Assert.Contains("deuxième personne", refused.Main.QuerySelector(".summary")?.TextContent ?? "", StringComparison.Ordinal);

        await ApproveAsync(second, Permit);
        using var customer = new Browser(site.Address, "fr");
        var log = (await customer.OpenAsync("/fr/documents/pl-residence-card")).Main.QuerySelector(".changes li")!.TextContent;
        Assert.Contains("nombre de photos", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "négative", "Head.Min", "-3")]
    [InlineData("fr", "minimale dépasse", "Head.Min", "36.5")]
    [InlineData("fr", "plus haute que la photo", "Head.Max", "45")]
    [InlineData("en", "positive number", "WidthMm", "thirty")]
    [InlineData("en", "no < >", "NameEn", "<script>alert(1)</script>")]
    [InlineData("en", "Give the source", "Source.Text", "")]
    [InlineData("en", "in the future", "Source.ReadOn", "2099-01-01")]
    [InlineData("en", "not known", "Background", "transparent")]
    [InlineData("en", "one line per group", "Ages", "babies")]
    [InlineData("fr", "nombre positif", "Head.Max", "99999999999999")]
    [InlineData("en", "between 1 and 300 mm", "HeightMm", "999999")]
    [InlineData("fr", "entre 72 et 1200", "Dpi", "2147483647")]
    [InlineData("en", "positive number", "Dpi", "1e9")]
    [InlineData("fr", "Donnez une date", "Source.ReadOn", "")]
    [InlineData("en", "Give a date", "Source.ReadOn", "32/13/2026")]
    [InlineData("en", "begins with https", "OfficialLink", "javascript:alert(1)")]
    public async Task Says_what_is_wrong_and_keeps_what_was_typed(string language, string words, string field, string value)
    {
        using var author = new Browser(site.Address, language);
        await author.SignInAsync("rules-2@demo.example", "only-for-the-demo-rules-2");
        var form = await author.OpenAsync("/admin/rules/jp-passport");
        Fill(form, ("Notes", "typed before"), (field, value));

        var answer = await author.SubmitAsync(form, RuleForm(form));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(words, answer.Main.QuerySelector(".summary")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal(value, Control(answer, field).GetAttribute("value") ?? Control(answer, field).TextContent.Trim());
        Assert.Equal("typed before", Control(answer, "Notes").TextContent.Trim());
    }

    [Theory]
    [InlineData("fr", "pas connu", "Source.Kind")]
    [InlineData("en", "not known", "Acceptance")]
    public async Task Takes_no_word_that_its_lists_do_not_hold(string language, string words, string field)
    {
        using var author = new Browser(site.Address, language);
        await author.SignInAsync("rules-2@demo.example", "only-for-the-demo-rules-2");
        var form = await author.OpenAsync("/admin/rules/jp-passport");
        Control(form, field).OuterHtml = $"<input name=\"Form.{field}\" value=\"forged\">";
        Fill(form, ("Notes", "typed before"));

        var answer = await author.SubmitAsync(form, RuleForm(form));
        Assert.Contains(words, answer.Main.QuerySelector(".summary")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal("typed before", Control(answer, "Notes").TextContent.Trim());
    }

    [Theory]
    [InlineData("fr", "Remplissez ce champ", "Proof", "")]
    [InlineData("en", "Give a date", "IssuedOn", "yesterday")]
    [InlineData("en", "in the future", "IssuedOn", "2099-01-01")]
    [InlineData("fr", "Cette date est passée", "ValidUntil", "2026-01-01")]
    [InlineData("en", "too far off", "ValidUntil", "9999-12-31")]
    [InlineData("en", "no longer exists", "Documents", "xx-forged")]
    [InlineData("fr", "au moins un document", "Documents", null)]
    public async Task Says_what_is_wrong_with_an_approval_and_keeps_what_was_typed(string language, string words, string field, string? value)
    {
        using var author = new Browser(site.Address, language);
        await author.SignInAsync("rules-2@demo.example", "only-for-the-demo-rules-2");
        var form = await author.OpenAsync("/admin/approvals");
        Fill(form, ("Title", "<b>Approved</b>"), ("Proof", "no. 123"), ("IssuedOn", "2026-11-01"), ("ValidUntil", "2027-11-01"));
        var box = (AngleSharp.Html.Dom.IHtmlInputElement)Control(form, "Documents");
        box.IsChecked = value is not null;
        if (field == "Documents" && value is not null) box.SetAttribute("value", value);
        else if (value is not null) Fill(form, (field, value));

        var answer = await author.SubmitAsync(form, RuleForm(form));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(words, answer.Main.QuerySelector(".summary")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal("<b>Approved</b>", Control(answer, "Title").GetAttribute("value"));
        Assert.Null(answer.Main.QuerySelector("b"));
        Assert.DoesNotContain("Approved", answer.Main.QuerySelector("table")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_a_note_of_ten_megabytes_with_words()
    {
        using var author = new Browser(site.Address, "en");
        await author.SignInAsync("rules@demo.example", "only-for-the-demo-rules");
        var form = await author.OpenAsync("/admin/rules/jp-passport");
        Fill(form, ("Copies", "4"), ("Note", new string('n', 10 << 20)));

        var answer = await author.SubmitAsync(form, RuleForm(form));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("too long", answer.Main.QuerySelector(".summary")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal("4", Control(answer, "Copies").GetAttribute("value"));
    }

    [Theory, InlineData("lab"), InlineData("support"), InlineData("customer")]
    public async Task Is_closed_to_everybody_else(string who)
    {
        using var browser = await site.StaffAsync(who);
        foreach (var page in new[] { "/admin/rules", "/admin/rules/new", Permit, $"{Permit}/proposal", "/admin/approvals" })
            Assert.NotEqual(HttpStatusCode.OK, (await browser.OpenAsync(page)).Status);
    }

    [Fact]
    public async Task Has_a_french_driving_licence_checked_for_nothing_and_sold_by_no_road()
    {
        using var sender = new Sender(site, "fr-driving-licence");
        using var sent = await sender.SendAsync(await File.ReadAllBytesAsync(Harness.Faces.Astronaut));
        var check = sent.Headers.Location!.ToString();
        using var result = await sender.GetAsync(check);
        var html = await result.Content.ReadAsStringAsync();
        Assert.Contains("id=\"check-head-height\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/order/", html, StringComparison.Ordinal);

        var options = check.Replace("/photo/", "/order/", StringComparison.Ordinal).Replace("/check", "/options", StringComparison.Ordinal);
        using var post = await sender.PostAsync(options, new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", await sender.TokenAsync()), new("Input.Pack", "file"), new("Input.Prices[file]", "490"),
        ]));
        Assert.Equal(HttpStatusCode.OK, post.StatusCode); // the page again, and no redirect to a draft
        Assert.Contains("class=\"summary\"", await post.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    internal static async Task ApproveAsync(Browser who, string rule)
    {
        var page = await who.OpenAsync($"{rule}/proposal");
        var button = page.Main.QuerySelectorAll("button").First(b => b.GetAttribute("formaction")!.Contains("approve", StringComparison.Ordinal));
        Assert.True((await who.SubmitAsync(page, page.Forms.Single(), button)).Address.AbsolutePath == "/admin/rules");
    }

    internal static AngleSharp.Html.Dom.IHtmlFormElement RuleForm(Page page) => page.Forms.First(form => form.ClassList.Contains("rule-form"));

    private static IElement Control(Page page, string field) => page.Main.QuerySelector($"[name='Form.{field}']")!;

    internal static void Fill(Page page, params (string Field, string Value)[] typed)
    {
        foreach (var (field, value) in typed)
        {
            if (Control(page, field) is AngleSharp.Html.Dom.IHtmlTextAreaElement area) area.Value = value;
            else if (Control(page, field) is AngleSharp.Html.Dom.IHtmlSelectElement select) select.Value = value;
            else Control(page, field).SetAttribute("value", value);
        }
    }
}
