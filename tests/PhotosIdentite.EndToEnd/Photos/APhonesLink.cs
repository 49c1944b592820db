using System.Net;
using System.Text.RegularExpressions;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Photos;

/// <summary>Somebody opens a hand-over, spends its code, and sends the phone's address to somebody else.</summary>
[Collection(SharedSiteCollection.Name)]
public sealed partial class APhonesLink(SharedSite site)
{
    [Fact, Trait("Policy", "P8")]
    public async Task Opens_nothing_in_another_browser()
    {
        using var sender = new Sender(site, "any-badge");
        using var victim = new Sender(site, "any-badge");
        var link = await TakenAsync(sender, await ShownAsync());

        foreach (var page in new[] { link, $"{link}/camera" })
        {
            using var own = await sender.GetAsync(page);
            using var others = await victim.GetAsync(page);
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect, "/fr/m"), (own.StatusCode, others.StatusCode, $"{others.Headers.Location}"));
        }

        using var sent = await SendAsync(victim, link);
        Assert.Equal("/fr/m", $"{sent.Headers.Location}");
        using var owners = await SendAsync(sender, link);
        Assert.Equal("/fr/m/sent", $"{owners.Headers.Location}");
    }

    [Fact, Trait("Policy", "P8")]
    public async Task Does_nothing_in_the_address_of_a_usual_page()
    {
        using var sender = new Sender(site, "any-badge");
        var secret = (await TakenAsync(sender, await ShownAsync())).Split('/')[^1];

        foreach (var page in new[] { "/fr/photo", "/fr/photo/camera" })
        {
            using var usual = await sender.GetAsync($"{page}?doc=any-badge&phone={secret}");
            Assert.Equal(HttpStatusCode.OK, usual.StatusCode);
            Assert.DoesNotContain("hand-over/", await usual.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var sent = await SendAsync(sender, $"/fr/photo?doc=any-badge&phone={secret}");
        Assert.Contains("/check", $"{sent.Headers.Location}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "La photo ira à l’ordinateur qui a affiché le code. N’allez pas plus loin si quelqu’un vous a envoyé ce lien ou ce code.")]
    [InlineData("en", "The photo goes to the computer that showed the code. Do not go on if someone sent you this link or this code.")]
    public async Task Says_on_every_page_whose_computer_gets_the_photo(string language, string words)
    {
        var code = await ShownAsync(language);
        using var phone = new Sender(site, "any-badge", language);
        var before = new[] { $"/{language}/m", $"/{language}/m/{code}" };
        foreach (var page in before) Assert.Contains(words, await TextAsync(phone, page), StringComparison.Ordinal);

        var link = await TakenAsync(phone, code, language);

        foreach (var page in new[] { link, $"{link}/camera" }) Assert.Contains(words, await TextAsync(phone, page), StringComparison.Ordinal);
        Assert.DoesNotContain(words, await TextAsync(phone, phone.Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_offered_no_photo_that_was_kept_for_oneself()
    {
        using var phone = new Sender(site, "any-badge");
        var link = await TakenAsync(phone, await ShownAsync());
        var own = KeptAs().Match(await TextAsync(phone, phone.Address)).Groups[1].Value;

        foreach (var page in new[] { link, $"{link}/camera" })
            Assert.DoesNotContain(KeptAs().Match(await TextAsync(phone, page)).Groups[1].Value, new[] { own, "" });
    }

    private async Task<string> ShownAsync(string language = "fr")
    {
        using var computer = new Sender(site, "any-badge", language);
        var address = $"/{language}/photo/phone?doc=any-badge";
        using var opened = await computer.PostBackAsync(address, await TextAsync(computer, address));
        return Code().Match(await TextAsync(computer, $"{opened.Headers.Location}")).Groups[1].Value;
    }

    /// <summary>The address that the first phone is sent to.</summary>
    private static async Task<string> TakenAsync(Sender phone, string code, string language = "fr")
    {
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", await phone.TokenAsync()), new("Code", code)]);
        using var taken = await phone.PostAsync($"/{language}/m", form);
        Assert.StartsWith($"/{language}/photo/hand-over/", $"{taken.Headers.Location}", StringComparison.Ordinal);
        return $"{taken.Headers.Location}";
    }

    private static async Task<HttpResponseMessage> SendAsync(Sender phone, string address)
    {
        using var form = new MultipartFormDataContent { { Sender.Field(await phone.TokenAsync()), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(await File.ReadAllBytesAsync(Faces.Astronaut)), "Photo", "portrait.jpg");
        return await phone.PostAsync(address, form);
    }

    private static async Task<string> TextAsync(Sender browser, string address)
    {
        using var answer = await browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("""class="code".*?([A-Z]{6})</p>""", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("""data-upload="([^"]+)""")]
    private static partial Regex KeptAs();
}
