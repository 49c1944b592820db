using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Photos;

[Collection(SharedSiteCollection.Name), Trait("Policy", "P7")]
public sealed class ADeletedPhoto(SharedSite site)
{
    [Theory, InlineData("fr", "Votre photo est supprimée"), InlineData("en", "Your photo is deleted")]
    public async Task Is_gone_after_one_more_question_and_its_pages_with_it(string language, string words)
    {
        using var customer = new Browser(site.Address, language);
        var result = await customer.UploadAsync("any-badge", language);

        var gone = await customer.PostAsync(await customer.FollowAsync(result, "/delete"));

        Assert.Contains(words, gone.Main.TextContent, StringComparison.Ordinal);
        foreach (var page in new[] { "check", "delete", "picture", "source" })
        {
            using var http = new HttpClient();
            using var answer = await http.GetAsync(result.Address.GetLeftPart(UriPartial.Path).Replace("/check", $"/{page}", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}
