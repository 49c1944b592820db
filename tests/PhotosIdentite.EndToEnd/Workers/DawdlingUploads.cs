using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Photos;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>As many slow uploads as one address may have open, on a real server.</summary>
[Collection(StrainedSiteCollection.Name)]
public sealed class DawdlingUploads(SharedSite site)
{
    [Fact]
    public async Task Are_ended_and_leave_the_door_to_others()
    {
        using var sender = new Sender(site, "any-badge");
        var slow = Enumerable.Range(0, 12).Select(_ => new SlowUpload(site.Address, sender.Address)).ToList();
        await Task.WhenAll(slow.Select(upload => upload.BeginAsync()));

        var answers = await Task.WhenAll(slow.Select(upload => upload.DawdleAsync(TimeSpan.FromSeconds(60))));
        using var after = await sender.SendAsync("GIF89a"u8.ToArray());
        slow.ForEach(upload => upload.Dispose());

        Assert.All(answers, answer => Assert.Equal("HTTP/1.1 408 Request Timeout", answer));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }
}
