using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Orders.Contracts;

namespace PhotosIdentite.Imaging.Tests.Integration.Contests;

[Trait("Policy", "P8")]
public sealed class TheCheckDesk
{
    [Fact]
    public async Task Shows_nothing_before_the_customer_can_read_that_it_was_opened()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.ContestedPhotoAsync();
        var contest = Assert.Single(await studio.QueueAsync()).Contest;
        Assert.Empty((await studio.CheckAsync(proof)).Looked);
        Assert.Null(await studio.PhotoAsync(contest));

        await studio.TakeUpAsync(contest);

        Assert.Equal(StandInWorker.Crop, await studio.PhotoAsync(contest));
        var line = Assert.Single((await studio.CheckAsync(proof)).Looked);
        Assert.Equal((Desk.Ada, "photo", "contest"), (line.StaffNumber, line.Opened, line.Reason));
    }

    [Fact]
    public async Task Stays_shut_when_nothing_can_be_written_down()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.ContestedPhotoAsync();
        var contest = Assert.Single(await studio.QueueAsync()).Contest;
        await studio.ExecuteAsync("owner", "alter table privacy.access_log rename to lost");

        await Assert.ThrowsAnyAsync<Exception>(() => studio.TakeUpAsync(contest));

        Assert.Null(await studio.PhotoAsync(contest));
        Assert.Null(Assert.Single(await studio.QueueAsync()).HeldBy);
    }

    [Fact]
    public async Task Is_one_persons_at_a_time()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.ContestedPhotoAsync();
        var contest = Assert.Single(await studio.QueueAsync()).Contest;

        var taken = await Task.WhenAll(studio.TakeUpAsync(contest), studio.TakeUpAsync(contest, Desk.Bea));

        Assert.Single(taken, outcome => outcome.Succeeded);
        Assert.Single(taken, outcome => outcome.Refusal == ContestRefusals.Held);
        Assert.Single((await studio.CheckAsync(proof)).Looked);
        Assert.Single(new[] { await studio.PhotoAsync(contest), await studio.PhotoAsync(contest, Desk.Bea) }, photo => photo is not null);
    }

    [Fact]
    public async Task Closes_after_ten_minutes_for_the_next_person()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.ContestedPhotoAsync();
        var contest = Assert.Single(await studio.QueueAsync()).Contest;
        await studio.TakeUpAsync(contest);

        studio.Clock.Advance(Contest.Lease);

        Assert.Null(await studio.PhotoAsync(contest));
        Assert.Equal(ContestRefusals.NotHeld, (await studio.DecideAsync(contest)).Refusal);
        Assert.Null((await studio.TakeUpAsync(contest, Desk.Bea)).Refusal);
        Assert.Equal(2, (await studio.CheckAsync(proof)).Looked.Count);
    }

    [Fact]
    public async Task Decides_once_of_two_clicks()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.ContestedPhotoAsync();
        var contest = Assert.Single(await studio.QueueAsync()).Contest;
        await studio.TakeUpAsync(contest);

        var decided = await Task.WhenAll(studio.DecideAsync(contest), studio.DecideAsync(contest, RefusalReason.Eyes));

        Assert.Single(decided, outcome => outcome.Succeeded);
        Assert.Single(decided, outcome => outcome.Refusal == ContestRefusals.Decided);
        Assert.Equal(1, await studio.CountAsync("imaging", "select count(*) from imaging.outgoing_mails"));
    }

    [Fact]
    public async Task Says_that_a_photo_is_gone_which_was_erased_while_it_lay_open()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = await studio.ContestedPhotoAsync();
        var contest = Assert.Single(await studio.QueueAsync()).Contest;
        await studio.TakeUpAsync(contest);

        await studio.HearAsync(new PicturesUnwanted(Guid.NewGuid(), (await studio.SessionAsync(proof)).Id));

        Assert.Equal(ContestRefusals.Gone, (await studio.DecideAsync(contest)).Refusal);
        Assert.Null(await studio.PhotoAsync(contest));
    }

    [Fact]
    public async Task Says_that_a_photo_is_gone_whose_time_was_over_before_any_job_ran()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.ContestedPhotoAsync();
        var contest = Assert.Single(await studio.QueueAsync()).Contest;
        studio.Clock.Advance(Retention.ForAPerson - TimeSpan.FromMinutes(1));
        await studio.TakeUpAsync(contest);

        studio.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(ContestRefusals.Gone, (await studio.DecideAsync(contest)).Refusal);
        Assert.Null(await studio.PhotoAsync(contest));
    }
}
