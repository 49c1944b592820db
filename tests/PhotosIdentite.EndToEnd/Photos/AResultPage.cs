using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.EndToEnd.Photos;

[Collection(SharedSiteCollection.Name), Trait("Policy", "P8")]
public sealed class AResultPage(SharedSite site)
{
    [Fact]
    public async Task Shows_the_checks_the_picture_and_the_way_on()
    {
        using var sender = new Sender(site, "any-badge");
        var check = await UploadedAsync(sender);

        using var page = await sender.GetAsync(check);
        var html = await page.Content.ReadAsStringAsync();
        foreach (var line in new[] { "one-face", "resolution", "head-height", "mouth-closed", "background-plain", "expression", "gaze" })
            Assert.Contains($"""<li id="check-{line}">""", html, StringComparison.Ordinal);
        Assert.Contains(check.Split('?')[0].Replace("/check", "/picture", StringComparison.Ordinal), html, StringComparison.Ordinal);
        Assert.Contains(check.Replace("/check", "/options", StringComparison.Ordinal).Replace("/photo/", "/order/", StringComparison.Ordinal), html, StringComparison.Ordinal);

        using var picture = await sender.GetAsync(check.Replace("/check", "/picture", StringComparison.Ordinal));
        Assert.Equal("image/jpeg", picture.Content.Headers.ContentType?.MediaType);
        Assert.True(picture.Headers.CacheControl?.NoStore);
        Assert.Equal([0xFF, 0xD8], (await picture.Content.ReadAsByteArrayAsync())[..2]);
    }

    [Theory, InlineData("check"), InlineData("picture")]
    public async Task Of_another_person_is_byte_for_byte_one_that_does_not_exist(string part)
    {
        using var sender = new Sender(site, "any-badge");
        var check = await UploadedAsync(sender);
        var secret = check.Split('/')[3];
        var nearly = (secret[0] == 'A' ? 'B' : 'A') + secret[1..];

        var answers = new List<byte[]>();
        foreach (var guess in new[] { nearly, Capability.New().Secret, "x" })
        {
            using var answer = await sender.GetAsync($"/fr/photo/{guess}/{part}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            answers.Add(await answer.Content.ReadAsByteArrayAsync());
        }

        Assert.Equal(answers[0], answers[1]);
        Assert.Equal(answers[0], answers[2]);
        using var own = await sender.GetAsync($"/fr/photo/{secret}/{part}");
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
    }

    private static async Task<string> UploadedAsync(Sender sender)
    {
        using var sent = await sender.SendAsync(await File.ReadAllBytesAsync(Faces.Astronaut));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return sent.Headers.Location!.OriginalString;
    }
}
