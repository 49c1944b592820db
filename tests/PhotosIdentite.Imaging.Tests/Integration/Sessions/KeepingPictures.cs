using PhotosIdentite.Imaging.Application.OpenPicture;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

[Trait("Policy", "P7")]
public sealed class KeepingPictures
{
    private static readonly DateOnly SixMonthsOn = new(2026, 9, 2);

    [Fact]
    public async Task Of_a_paid_order_ends_with_the_sixth_month_and_not_a_second_later()
    {
        await using var studio = await Studio.OpenAsync();
        var (proof, session) = await UploadedAsync(studio);
        await studio.HearAsync(new OrderPlaced(Guid.NewGuid(), session, studio.Clock.GetUtcNow().AddDays(14)));
        await studio.HearAsync(new OrderPaid(Guid.NewGuid(), session, SixMonthsOn));

        studio.Clock.SetUtcNow(Paris.Midnight(SixMonthsOn).AddSeconds(-1));
        await studio.DestroyDueAsync();
        await AssertReadableAsync(studio, proof, session);

        studio.Clock.Advance(TimeSpan.FromSeconds(1));
        await AssertGoneAsync(studio, proof, session); // before any job ran

        await studio.DestroyDueAsync();
        await AssertNothingLeftAsync(studio);
    }

    [Fact]
    public async Task That_nobody_ordered_ends_after_24_hours()
    {
        await using var studio = await Studio.OpenAsync();
        var (proof, session) = await UploadedAsync(studio);

        studio.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        await studio.DestroyDueAsync();
        await AssertReadableAsync(studio, proof, session);

        studio.Clock.Advance(TimeSpan.FromSeconds(1));
        await AssertGoneAsync(studio, proof, session);
        await studio.DestroyDueAsync();
        await AssertNothingLeftAsync(studio);
    }

    [Fact]
    public async Task Of_an_unpaid_order_ends_with_its_term_of_payment()
    {
        await using var studio = await Studio.OpenAsync();
        var (proof, session) = await UploadedAsync(studio);
        await studio.HearAsync(new OrderPlaced(Guid.NewGuid(), session, studio.Clock.GetUtcNow().AddDays(14)));

        studio.Clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromSeconds(1));
        await studio.DestroyDueAsync();
        await AssertReadableAsync(studio, proof, session);

        studio.Clock.Advance(TimeSpan.FromSeconds(1));
        await AssertGoneAsync(studio, proof, session);

        studio.Clock.Advance(Retention.PaymentTail);
        await studio.DestroyDueAsync();
        await AssertNothingLeftAsync(studio);
    }

    [Fact]
    public async Task Goes_on_when_the_word_of_a_payment_in_the_last_second_comes_after_the_term()
    {
        await using var studio = await Studio.OpenAsync();
        var (proof, session) = await UploadedAsync(studio);
        await studio.HearAsync(new OrderPlaced(Guid.NewGuid(), session, studio.Clock.GetUtcNow().AddDays(14)));

        studio.Clock.Advance(TimeSpan.FromDays(14) + TimeSpan.FromMinutes(1));
        await studio.DestroyDueAsync();
        await studio.HearAsync(new OrderPaid(Guid.NewGuid(), session, SixMonthsOn));

        await AssertReadableAsync(studio, proof, session);
    }

    [Fact]
    public async Task Is_not_shortened_when_the_events_arrive_in_the_other_order_or_twice()
    {
        await using var studio = await Studio.OpenAsync();
        var (proof, session) = await UploadedAsync(studio);
        await studio.HearAsync(new OrderPaid(Guid.NewGuid(), session, SixMonthsOn));
        await studio.HearAsync(new OrderPaid(Guid.NewGuid(), session, SixMonthsOn));
        await studio.HearAsync(new OrderPlaced(Guid.NewGuid(), session, studio.Clock.GetUtcNow().AddDays(14)));

        studio.Clock.Advance(TimeSpan.FromDays(60));
        await studio.DestroyDueAsync();

        await AssertReadableAsync(studio, proof, session);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Ends_at_once_when_the_order_is_cancelled_or_the_customer_wants_it(bool cancelled)
    {
        await using var studio = await Studio.OpenAsync();
        var (proof, session) = await UploadedAsync(studio);
        await studio.HearAsync(new OrderPaid(Guid.NewGuid(), session, SixMonthsOn));

        await (cancelled
            ? studio.HearAsync(new OrderCancelled(Guid.NewGuid(), session))
            : studio.HearAsync(new PicturesUnwanted(Guid.NewGuid(), session)));

        await AssertGoneAsync(studio, proof, session);
        await AssertNothingLeftAsync(studio);
    }

    private static async Task<(Capability Proof, Guid Session)> UploadedAsync(Studio studio)
    {
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
        return (proof, (await studio.SessionAsync(proof)).Id);
    }

    private static async Task AssertReadableAsync(Studio studio, Capability proof, Guid session)
    {
        Assert.Equal(StandInWorker.Crop, await studio.AskAsync<OpenPicture, byte[]?>(new OpenPicture(proof)));
        Assert.NotNull(await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(proof)));
        Assert.Equal(StandInWorker.Crop, (await PhotoAsync(studio, session))?.Bytes);
    }

    private static async Task AssertGoneAsync(Studio studio, Capability proof, Guid session)
    {
        Assert.Null(await studio.AskAsync<OpenPicture, byte[]?>(new OpenPicture(proof)));
        Assert.Null(await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(proof)));
        Assert.Null(await PhotoAsync(studio, session));
        Assert.Null(await studio.WithAsync((IPortraits portraits) => portraits.FindAsync(session, CancellationToken.None)));
        var sheet = await studio.WithAsync((IPortraits portraits) =>
            portraits.OpenSheetAsync(session, new LabSheet(4, 1, "job"), CancellationToken.None));
        Assert.Equal(PictureRefusals.NotFound, sheet.Refusal);
    }

    private static async Task AssertNothingLeftAsync(Studio studio)
    {
        Assert.Empty(studio.Files);
        Assert.Equal(0, await studio.RowsAsync());
        Assert.Equal(0, await studio.SubjectKeysAsync());
    }

    private static async Task<PictureFile?> PhotoAsync(Studio studio, Guid session) =>
        await studio.WithAsync((IPortraits portraits) => portraits.OpenPhotoAsync(session, CancellationToken.None))
            is { Succeeded: true, Value: var photo } ? photo : null;
}
