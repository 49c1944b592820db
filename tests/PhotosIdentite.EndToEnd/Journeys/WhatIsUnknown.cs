using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.EndToEnd.Journeys;

[Collection(SharedSiteCollection.Name), Trait("Policy", "P8")]
public sealed class WhatIsUnknown(SharedSite site)
{
    [Fact]
    public async Task Answers_404_byte_for_byte_as_what_does_not_exist()
    {
        var report = await Customers.Order(site.Address, Faces.Astronaut).PaysAsync();
        var secret = new Uri(report.Tracking!).Segments[^1];
        var changed = (secret[0] == 'A' ? 'B' : 'A') + secret[1..];

        var nothing = await GetAsync("/fr/no-such-page");
        Assert.Equal(HttpStatusCode.NotFound, nothing.Status);
        var noPhoto = await GetAsync($"/fr/photo/{Capability.New().Secret}/check");
        Assert.Equal(nothing.Headers, noPhoto.Headers);
        foreach (var path in new[]
        {
            $"/fr/track/{changed}", $"/fr/track/{Capability.New().Secret}", $"/fr/track/{changed}/file", $"/fr/track/{changed}/destroy",
            $"/fr/track/{OrderNumber.New()}", $"/fr/track/{report.Order}", $"/fr/track/{Guid.NewGuid()}", "/fr/track/1",
            $"/fr/photo/{secret}/check", $"/fr/photo/{changed}/check", $"/fr/photo/{changed}/picture", $"/fr/order/{changed}/options",
            $"/fr/order/o/{changed}/delivery", $"/fr/order/o/{changed}/review", $"/fr/order/o/{changed}/pay", $"/fr/orders/{changed}/confirmation",
        })
        {
            var answer = await GetAsync(path);
            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{path} answers {answer.Status}");
            Assert.Equal(nothing.Headers, answer.Headers);
            Assert.True((OfPhoto(path) ? noPhoto : nothing).Body == answer.Body, $"{path} answers another page");
        }

        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"/fr/track/{secret}")).Status);
    }

    private static bool OfPhoto(string path) => path.Contains("/photo/", StringComparison.Ordinal) || path.EndsWith("/options", StringComparison.Ordinal);

    private async Task<(HttpStatusCode Status, string Headers, string Body)> GetAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        using var answer = await http.GetAsync(path);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "Set-Cookie" or "Cache-Control" or "Pragma")).OrderBy(h => h.Key, StringComparer.Ordinal);
        return (answer.StatusCode, string.Join('\n', headers.Select(h => $"{h.Key}: {string.Join(',', h.Value)}")), await answer.Content.ReadAsStringAsync());
    }
}
