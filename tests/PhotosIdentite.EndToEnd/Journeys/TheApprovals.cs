using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Journeys;

/// <summary>The approvals of the operator, as staff fill in their form, and as it should not be filled in.</summary>
[Collection(SharedSiteCollection.Name), Trait("Policy", "P17")]
public sealed class TheApprovals(SharedSite site)
{
    private const string Address = "/admin/approvals";
    private static readonly string Long = new('x', 10 << 20);

    private static readonly (string Field, string Value, string French, string English)[] Faults =
    [
        ("Title", "", "Remplissez ce champ", "Fill in this field"),
        ("Proof", "   ", "Remplissez ce champ", "Fill in this field"),
        ("Title", Long, "trop long", "too long"),
        ("Proof", Long, "trop long", "too long"),
        ("IssuedOn", "2099-01-01", "dans le futur", "in the future"),
        ("IssuedOn", "1850-01-01", "trop ancienne", "too long ago"),
        ("IssuedOn", "2026-02-30", "Donnez une date", "Give a date"),
        ("IssuedOn", "23/11/2026", "Donnez une date", "Give a date"),
        ("ValidUntil", "", "Donnez une date", "Give a date"),
        ("ValidUntil", "2020-12-31", "est passée", "is past"),
        ("ValidUntil", "2999-12-31", "trop lointaine", "too far off"),
        ("Documents", "", "Choisissez au moins un document", "Choose at least one document"),
        ("Documents", "fr-no-such-document", "n’existe plus", "no longer exists"),
        ("Documents", "'; drop table rule_versions; --", "n’existe plus", "no longer exists"),
    ];

    [Theory, InlineData("fr"), InlineData("en")]
    public async Task Say_what_is_wrong_and_keep_what_was_typed(string language)
    {
        using var author = new Browser(site.Address, language);
        await author.SignInAsync("rules@demo.example", "only-for-the-demo-rules");
        foreach (var (field, value, french, english) in Faults)
        {
            var page = await author.OpenAsync(Address);
            var (form, before) = (Filled(page, "<b>An approval</b>"), Entered(page));
            if (field != "Documents") Control(form, field).SetAttribute("value", value);
            else if (value.Length > 0) Ticked(form).Single().SetAttribute("value", value);
            else Ticked(form).Single().IsChecked = false;

            var answer = await author.SubmitAsync(page, form);

            var kept = Form(answer);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Contains(language == "fr" ? french : english, answer.Main.QuerySelector(".summary")?.TextContent ?? "", StringComparison.Ordinal);
            foreach (var name in new[] { "Title", "Proof", "IssuedOn", "ValidUntil" })
                Assert.Equal(Control(form, name).GetAttribute("value"), Control(kept, name).GetAttribute("value"));
            Assert.Equal(field == "Documents" ? 0 : 1, Ticked(kept).Count());
            Assert.Equal(before, Entered(answer));
            Assert.Null(answer.Main.QuerySelector("b"));
        }
    }

    [Fact]
    public async Task Enter_once_what_is_sent_many_times()
    {
        using var author = await site.StaffAsync("rules");
        var title = $"Approval {Guid.NewGuid():N}";
        var page = await author.OpenAsync(Address);
        var form = Filled(page, title);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => author.SubmitAsync(page, form)));
        var last = await author.SubmitAsync(page, form);

        Assert.All(answers.Append(last), answer => Assert.Equal((HttpStatusCode.OK, null), (answer.Status, answer.Main.QuerySelector(".summary"))));
        Assert.Single(Sections(last), section => section.TextContent.Contains(title, StringComparison.Ordinal));

        // The browser's way back, another text typed over the first, and sent: that is another approval.
        Control(form, "Title").SetAttribute("value", $"{title} B");
        var other = await author.SubmitAsync(page, form);
        Assert.Equal(2, Sections(other).Count(one => one.TextContent.Contains(title, StringComparison.Ordinal)));
        foreach (var one in new[] { title, $"{title} B" }) await EndAsync(author, one);
    }

    [Fact]
    public async Task Take_two_people_whatever_the_form_says()
    {
        using var author = await site.StaffAsync("rules");
        using var second = await site.StaffAsync("rules-2");
        var title = $"Approval {Guid.NewGuid():N}";
        var page = await author.OpenAsync(Address);
        page = await author.SubmitAsync(page, Filled(page, title));

        var own = await author.SubmitAsync(page, Deciding(page, title, "approve"));
        Assert.Contains("deuxième personne", own.Main.QuerySelector(".summary")?.TextContent ?? "", StringComparison.Ordinal);

        var seen = await second.OpenAsync(Address);
        var forged = Deciding(seen, title, "approve");
        forged.QuerySelector("[name=id]")!.SetAttribute("value", $"{Guid.NewGuid()}");
        Assert.Contains("n’existe pas", await RefusedAsync(forged), StringComparison.Ordinal);

        seen = await second.OpenAsync(Address);
        var yes = Deciding(seen, title, "approve");
        Assert.Null((await second.SubmitAsync(seen, yes)).Main.QuerySelector(".summary"));
        Assert.Contains("décidé entre-temps", await RefusedAsync(yes), StringComparison.Ordinal);
        await EndAsync(second, title);

        async Task<string> RefusedAsync(IHtmlFormElement sent) =>
            (await second.SubmitAsync(seen, sent)).Main.QuerySelector(".summary")?.TextContent ?? "";
    }

    [Theory, InlineData("lab"), InlineData("support"), InlineData("customer")]
    public async Task Hear_nothing_from_a_desk_that_has_no_business_with_them(string who)
    {
        using var author = await site.StaffAsync("rules");
        using var other = await site.StaffAsync(who);
        var page = await author.OpenAsync(Address);
        var form = Filled(page, $"Approval {Guid.NewGuid():N}");
        var own = (await other.OpenAsync("/fr/photo?doc=any-badge")).Main.QuerySelector("[name=__RequestVerificationToken]");
        Assert.NotNull(own);
        form.QuerySelector("[name=__RequestVerificationToken]")!.SetAttribute("value", own.GetAttribute("value")!);

        var answer = await other.SubmitAsync(page, form);

        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
        Assert.Equal(Entered(page), Entered(await author.OpenAsync(Address)));
    }

    private static IHtmlFormElement Form(Page page) => page.Forms.Single(form => form.ClassList.Contains("rule-form"));

    private static IElement Control(IHtmlFormElement form, string field) => form.QuerySelector($"[name='Form.{field}']")!;

    private static IEnumerable<IHtmlInputElement> Ticked(IHtmlFormElement form) =>
        form.QuerySelectorAll<IHtmlInputElement>("[name='Form.Documents']").Where(box => box.IsChecked);

    private static IEnumerable<IElement> Sections(Page page) => page.Main.QuerySelectorAll("section.panel");

    private static List<string> Entered(Page page) => [.. Sections(page).Select(section => section.TextContent)];

    private static IHtmlFormElement Filled(Page page, string title)
    {
        var form = Form(page);
        foreach (var (field, value) in new[] { ("Title", title), ("Proof", "No. 12345"), ("IssuedOn", "2026-01-15"), ("ValidUntil", "2030-01-14") })
            Control(form, field).SetAttribute("value", value);
        form.QuerySelectorAll<IHtmlInputElement>("[name='Form.Documents']").Last().IsChecked = true;
        return form;
    }

    private static IHtmlFormElement Deciding(Page page, string title, string handler)
    {
        var form = Sections(page).Single(section => section.QuerySelector("h2")!.TextContent == title).QuerySelector<IHtmlFormElement>("form")!;
        form.SetAttribute("action", $"{Address}?handler={handler}");
        return form;
    }

    private static async Task EndAsync(Browser who, string title)
    {
        var page = await who.OpenAsync(Address);
        Assert.Null((await who.SubmitAsync(page, Deciding(page, title, "end"))).Main.QuerySelector(".summary"));
    }
}
