using PhotosIdentite.Imaging.Web;

namespace PhotosIdentite.Imaging.Tests.Integration.Contests;

public sealed class FloodingTheQueue
{
    [Fact]
    public async Task Ends_with_the_third_photo_of_one_asker_in_a_day()
    {
        await using var studio = await Studio.OpenAsync(new KeyValuePair<string, string?>("Imaging:Uploads:ContestsOfOneADay", $"{new UploadLimits().ContestsOfOneADay}"));
        for (var i = 0; i < 3; i++) await studio.ContestedPhotoAsync();
        var fourth = await studio.DoubtedPhotoAsync();

        Assert.Equal("contest.too-many", (await studio.AskPersonAsync(fourth)).Refusal?.Code);

        Assert.Equal(3, (await studio.QueueAsync()).Count);
        Assert.True((await studio.CheckAsync(fourth)).Contestable);
    }
}
