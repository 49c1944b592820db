using System.Net;
using System.Net.Http.Headers;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Journeys;
using PhotosIdentite.Journey;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>A form that no page of ours sends: it gets an answer, and what it holds stays out of the log.</summary>
[Collection(SharedSiteCollection.Name)]
public sealed class AMangledForm(SharedSite site)
{
    [Fact, Trait("Policy", "P12")]
    public async Task With_words_in_place_of_a_tick_gets_its_page_back_and_leaves_no_word_in_the_log()
    {
        var words = $"rue{Guid.NewGuid():N}";
        var report = await Customers.Order(site.Address, Faces.Astronaut).PaysAsync();
        using var browser = new Browser(site.Address, "fr");
        var page = await browser.OpenAsync(report.Tracking! + "/destroy");
        var form = page.Forms.Single();
        form.QuerySelector("input[type=checkbox]")!.SetAttribute("value", words);
        form.QuerySelector("input[type=checkbox]")!.SetAttribute("checked", "");

        var answer = await browser.SubmitAsync(page, form);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Single(answer.Forms);
        Assert.DoesNotContain(words, site.Process.Log);
    }

    [Theory]
    [InlineData("/fr/track")]
    [InlineData("/theme")]
    public async Task In_letters_nobody_uses_any_more_is_refused_not_a_fault(string path)
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        using var form = new StringContent("a=1");
        form.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=utf-7");

        using var answer = await http.PostAsync(path, form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task To_a_page_that_takes_none_is_refused_not_a_fault()
    {
        using var browser = new Browser(site.Address, "fr");
        var form = (await browser.OpenAsync("/fr/track")).Forms.First();
        foreach (var path in new[] { $"/fr/track/{Capability.New().Secret}", "/fr/documents/no-such-document", "/fr/track?handler=nothing" })
        {
            form.SetAttribute("action", path);
            var answer = await browser.SubmitAsync(await browser.OpenAsync("/fr/track"), form);
            Assert.True(answer.Status < HttpStatusCode.InternalServerError, $"{path} answers {answer.Status}");
        }
    }

    [Theory]
    [InlineData("/é")]
    [InlineData("/fr?x=é")]
    [InlineData("//elsewhere.example")]
    public async Task That_leads_where_no_address_is_leads_home(string here)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
        using var form = new FormUrlEncodedContent([new("theme", "dark"), new("here", here)]);

        using var answer = await http.PostAsync("/theme", form);

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }
}
