using PhotosIdentite.Imaging.Application.AdjustPhoto;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Contests;

public sealed class ContestingACheck
{
    [Fact]
    public async Task Lets_a_person_accept_what_the_machine_refused_so_that_it_can_be_ordered()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.ContestedPhotoAsync();
        Assert.False((await studio.CheckAsync(proof)).Orderable);
        var contest = Assert.Single(await studio.QueueAsync()).Contest;

        await studio.TakeUpAsync(contest);
        Assert.Null((await studio.DecideAsync(contest)).Refusal);

        var photo = await studio.CheckAsync(proof);
        Assert.True(photo.Orderable);
        Assert.Equal(["eyes-open"], photo.Check!.Accepted);
        Assert.True(photo.Contest!.IsAccepted);
        Assert.Empty(await studio.QueueAsync());
    }

    [Fact]
    public async Task Leaves_it_unfit_when_the_person_agrees_with_the_machine()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.ContestedPhotoAsync();
        var contest = Assert.Single(await studio.QueueAsync()).Contest;

        await studio.TakeUpAsync(contest);
        await studio.DecideAsync(contest, RefusalReason.Eyes);

        var photo = await studio.CheckAsync(proof);
        Assert.False(photo.Orderable);
        Assert.Equal(RefusalReason.Eyes, photo.Contest!.Refused);
    }

    [Fact]
    public async Task Sells_nothing_for_a_document_that_is_only_checked()
    {
        await using var studio = await Studio.OpenAsync();
        studio.Worker.Measures = [new("eyes-open", 0.1, "ratio", 0.24, null, Domain.Reports.MeasureStatus.Fail, "own")];
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg(), "fr-driving-licence")).Value;
        await studio.AskPersonAsync(proof);
        var contest = Assert.Single(await studio.QueueAsync()).Contest;

        await studio.TakeUpAsync(contest);
        await studio.DecideAsync(contest);

        Assert.False((await studio.CheckAsync(proof)).Orderable);
    }

    [Fact]
    public async Task Is_asked_once_of_two_clicks()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.DoubtedPhotoAsync();

        var asked = await Task.WhenAll(studio.AskPersonAsync(proof), studio.AskPersonAsync(proof));

        Assert.Single(asked, outcome => outcome.Succeeded);
        Assert.Single(asked, outcome => outcome.Refusal == ContestRefusals.AskedAlready);
    }

    [Fact]
    public async Task Keeps_the_photo_for_three_days_and_no_longer()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.DoubtedPhotoAsync();
        studio.Clock.Advance(TimeSpan.FromHours(23));
        await studio.AskPersonAsync(proof);

        studio.Clock.Advance(TimeSpan.FromHours(72) - TimeSpan.FromSeconds(1));
        await studio.DestroyDueAsync();
        Assert.Single(await studio.QueueAsync());

        studio.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(await studio.QueueAsync());
        await studio.DestroyDueAsync();
        Assert.Equal(0, await studio.RowsAsync() + await studio.CountAsync("imaging", "select count(*) from imaging.contests"));
        Assert.Empty(studio.Files);
    }

    [Fact]
    public async Task Is_pointless_for_a_photo_that_passes()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;

        Assert.Equal(ContestRefusals.Pointless, (await studio.AskPersonAsync(proof)).Refusal);
    }

    [Theory, InlineData("nobody"), InlineData("a b@example.org"), InlineData("a@example")]
    public async Task Takes_no_address_that_no_mail_reaches(string email)
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.DoubtedPhotoAsync();

        Assert.Equal(ContestRefusals.NoAddress, (await studio.AskPersonAsync(proof, email: email)).Refusal);
        Assert.Empty(await studio.QueueAsync());
    }

    [Fact]
    public async Task Takes_500_letters_and_not_one_more()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.DoubtedPhotoAsync();

        Assert.Equal(ContestRefusals.TooLong, (await studio.AskPersonAsync(proof, new string('x', 501))).Refusal);
        Assert.Null((await studio.AskPersonAsync(proof, new string('x', 500))).Refusal);
    }

    [Fact]
    public async Task Keeps_the_photo_as_the_person_sees_it()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.ContestedPhotoAsync();

        var adjusted = await studio.TellAsync<AdjustPhoto, Result>(new AdjustPhoto(proof, new Adjustment(10, 10, 500, 0)));

        Assert.Equal(ContestRefusals.Settled, adjusted.Refusal);
    }
}
