using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>A guess must not be told from a mistake: what does not exist, was destroyed or is somebody else's is one page.</summary>
[Collection(SharedSiteCollection.Name)]
public sealed class SomethingUnknown(SharedSite site)
{
    public static TheoryData<string> Paths
    {
        get
        {
            var guess = Capability.New().Secret;
            return
            [
                $"/fr/track/{guess}", "/fr/track/short", $"/fr/track/{guess}/download", $"/fr/photo/{guess}/anything",
                $"/fr/order/o/{guess}/review", $"/fr/order/o/{guess}/pay", $"/fr/orders/{guess}/confirmation",
                "/fr/documents/no-such-document", $"/fr/{guess}", "/fr/documents/%2e%2e%2fsecret",
            ];
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task Is_the_same_page_to_the_byte(string path)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Address };
        var expected = await http.GetByteArrayAnywayAsync("/fr/no-such-page-anywhere");

        using var answer = await http.GetAsync(path);
        var body = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(expected, body);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory, InlineData("photo", "check"), InlineData("photo", "adjust"), InlineData("photo", "picture"), InlineData("order", "options")]
    public async Task Of_a_photo_is_one_page_too_whatever_was_guessed(string kind, string page)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Address };
        var expected = await http.GetByteArrayAnywayAsync($"/fr/photo/{Capability.New().Secret}/contest");

        foreach (var guess in new[] { Capability.New().Secret, "x" })
        {
            using var answer = await http.GetAsync($"/fr/{kind}/{guess}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(expected, await answer.Content.ReadAsByteArrayAsync());
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task Leaves_no_address_in_the_log()
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        var secret = Capability.New().Secret;
        foreach (var path in new[] { $"/fr/track/{secret}", $"/fr/photo/{secret}/check", $"/fr/orders/{secret}/confirmation" })
            (await http.GetAsync(path)).Dispose();

        Assert.Contains("Now listening on", site.Process.Log);
        Assert.DoesNotContain(secret, site.Process.Log);
    }
}

internal static class Bytes
{
    public static async Task<byte[]> GetByteArrayAnywayAsync(this HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
