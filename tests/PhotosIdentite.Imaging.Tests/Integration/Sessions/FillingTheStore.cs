using Microsoft.AspNetCore.Http;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.HandOvers;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.Imaging.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

public sealed class FillingTheStore
{
    private const string Nobody = ""; // who asks outside a request

    [Fact]
    public async Task Ends_for_one_asker_with_what_a_day_allows_and_begins_again_a_day_later()
    {
        await using var studio = await Studio.OpenAsync(new KeyValuePair<string, string?>("Imaging:Uploads:MegabytesOfOneADay", "1"));
        await studio.UploadAsync(SentPhoto.Jpeg(600_000));
        Assert.Null(await RefusalAsync(studio, Nobody));
        studio.Clock.Advance(TimeSpan.FromHours(2));
        await studio.UploadAsync(SentPhoto.Jpeg(600_000));

        var refused = await RefusalAsync(studio, Nobody);

        Assert.Equal(("upload.tooMany", "1320"), (refused?.Code, refused?.Values?["min"]));
        Assert.Null(await RefusalAsync(studio, "192.0.2.1"));
        studio.Clock.Advance(TimeSpan.FromMinutes(1319));
        Assert.NotNull(await RefusalAsync(studio, Nobody));
        studio.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await RefusalAsync(studio, Nobody));
    }

    [Fact]
    public async Task Is_not_done_by_photos_that_are_refused()
    {
        await using var studio = await Studio.OpenAsync(new KeyValuePair<string, string?>("Imaging:Uploads:MegabytesOfOneADay", "1"));
        studio.Worker.Refuses = StandInWorker.Broken;

        await studio.UploadAsync(SentPhoto.Jpeg(2_000_000));

        Assert.Null(await RefusalAsync(studio, Nobody));
    }

    [Theory, InlineData("0", null), InlineData("1", "check.down")]
    public async Task Ends_for_everybody_before_the_disk_is_full(string leastFree, string? refused)
    {
        await using var studio = await Studio.OpenAsync(new KeyValuePair<string, string?>("Pictures:LeastFree", leastFree));

        Assert.Equal(refused, (await RefusalAsync(studio, Nobody))?.Code);
    }

    [Fact]
    public void Is_answered_with_the_time_to_wait()
    {
        var (much, full) = (new DefaultHttpContext().Response, new DefaultHttpContext().Response);

        Assert.Equal((429, "7260"), (much.Busy(CheckRefusals.TooManyFor(TimeSpan.FromSeconds(7201))), $"{much.Headers.RetryAfter}"));
        Assert.Equal((503, "10"), (full.Busy(CheckRefusals.Full), $"{full.Headers.RetryAfter}"));
    }

    [Fact, Trait("Policy", "P8")]
    public async Task With_photos_whose_sender_left_before_the_answer_leaves_nothing()
    {
        await using var studio = await Studio.OpenAsync();
        using var left = new CancellationTokenSource();
        studio.Worker.Looking = left.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => studio.WithAsync((ICommandHandler<UploadPhoto, Result<Capability>> upload) =>
            upload.HandleAsync(new UploadPhoto(Studio.Document, new SentPhoto(new MemoryStream(SentPhoto.Jpeg()))), left.Token)));

        Assert.Empty(studio.Files);
        Assert.Equal((0L, 0L), (await studio.RowsAsync(), await studio.SubjectKeysAsync()));
    }

    [Fact]
    public async Task Keeps_a_phones_photo_whose_computer_waits_for_it()
    {
        await using var studio = await Studio.OpenAsync();
        using var left = new CancellationTokenSource();
        studio.Worker.Looking = left.Cancel;
        var computer = (await studio.TellAsync<OpenHandOver, Result<Capability>>(new OpenHandOver(Studio.Document, null, "en"))).Value;
        var phone = (await studio.TellAsync<TakeHandOver, Result<TakenHandOver>>(new TakeHandOver(HandOverCode.Of(computer)))).Value.Phone;

        await studio.WithAsync((ICommandHandler<SendFromPhone, Result> send) =>
            send.HandleAsync(new SendFromPhone(phone, new SentPhoto(new MemoryStream(SentPhoto.Jpeg()))), left.Token));

        Assert.Equal(HandOverProgress.Received, await studio.AskAsync<ReadHandOver, HandOverProgress>(new ReadHandOver(computer)));
    }

    private static Task<Refusal?> RefusalAsync(Studio studio, string asker) =>
        studio.WithAsync((StoreRoom room) => Task.FromResult(room.RefusalOf(asker)));
}
