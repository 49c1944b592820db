using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Application.TellDay;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

public sealed class TheDayAPhotoWasTaken : IAsyncLifetime
{
    private const string Asks = "ca-passport";
    private Studio _studio = null!; // its clock stands on 2 March 2026

    public async ValueTask InitializeAsync() => _studio = await Studio.OpenAsync(
        new("Imaging:Lab:Photographer:0", "Studio Exemple"), new("Imaging:Lab:Photographer:1", "1 rue du Test"));

    public ValueTask DisposeAsync() => _studio.DisposeAsync();

    [Fact]
    public async Task Stands_on_the_back_as_the_customer_said_it_and_never_the_day_of_printing()
    {
        var proof = (await _studio.UploadAsync(SentPhoto.Jpeg(2000), Asks)).Value;
        Assert.Equal("____-__-__", await PrintedAsync(proof));

        Assert.True((await SayAsync(proof, "2026-02-14")).Succeeded);
        Assert.Equal("2026-02-14", await PrintedAsync(proof));

        Assert.True((await SayAsync(proof, "")).Succeeded);
        Assert.Equal("____-__-__", await PrintedAsync(proof));
    }

    [Theory]
    [InlineData("2026-03-03", "day.to-come")]
    [InlineData("2016-03-02", "day.too-old")]
    [InlineData("14/02/2026", "day.unread")]
    [InlineData("2026-02-30", "day.unread")]
    public async Task Is_a_day_that_can_be(string typed, string refusal)
    {
        var proof = (await _studio.UploadAsync(SentPhoto.Jpeg(2000), Asks)).Value;
        await SayAsync(proof, "2026-02-14");

        Assert.Equal(refusal, (await SayAsync(proof, typed)).Refusal?.Code);
        Assert.Equal("2026-02-14", await PrintedAsync(proof));
    }

    [Theory, InlineData(Asks, true), InlineData(Studio.Document, false)]
    public async Task Is_today_for_our_own_camera_where_a_document_asks(string document, bool kept)
    {
        var photo = new FromCamera(SentPhoto.Jpeg(2000));
        var proof = (await _studio.TellAsync<UploadPhoto, Result<Capability>>(new UploadPhoto(document, photo))).Value;

        Assert.Equal(kept ? new DateOnly(2026, 3, 2) : null, (await CheckAsync(proof)).DaySaid);
        Assert.Equal(kept, (await CheckAsync(proof)).AsksDay);
    }

    [Fact]
    public async Task Is_no_longer_changed_once_it_is_paid_nor_by_another_secret()
    {
        var proof = (await _studio.UploadAsync(SentPhoto.Jpeg(2000), Asks)).Value;
        await SayAsync(proof, "2026-02-14");
        Assert.Equal(SessionRefusals.NotFound, (await SayAsync(Capability.New(), "2026-02-15")).Refusal);

        await _studio.HearAsync(new OrderPaid(Guid.NewGuid(), (await _studio.SessionAsync(proof)).Id, new DateOnly(2026, 9, 2)));
        Assert.Equal(SessionRefusals.NotFound, (await SayAsync(proof, "2026-02-15")).Refusal);
        Assert.Equal("2026-02-14", await PrintedAsync(proof));
    }

    [Fact]
    public async Task Is_in_no_row_as_it_was_said()
    {
        var proof = (await _studio.UploadAsync(SentPhoto.Jpeg(2000), Asks)).Value;
        await SayAsync(proof, "2026-02-14");

        var raw = (await _studio.SessionAsync(proof)).DayTaken!.Bytes.ToArray();
        Assert.DoesNotContain("2026", System.Text.Encoding.Latin1.GetString(raw), StringComparison.Ordinal);
    }

    private Task<Result> SayAsync(Capability proof, string typed) => _studio.TellAsync<SayDay, Result>(new SayDay(proof, typed));

    private async Task<CheckedPhoto> CheckAsync(Capability proof) => (await _studio.AskAsync<ReadCheck, CheckedPhoto?>(new(proof)))!;

    private async Task<string> PrintedAsync(Capability proof)
    {
        var id = (await _studio.SessionAsync(proof)).Id;
        var sheet = new LabSheet(1, 1, "J-7Q2M-K4", Back: true);
        Assert.True((await _studio.WithAsync((IPortraits portraits) => portraits.OpenSheetAsync(id, sheet, CancellationToken.None))).Succeeded);
        return _studio.Worker.Sheets[^1].Back![^1];
    }

    private sealed class FromCamera(byte[] photo) : IUploadedPhoto
    {
        public Stream Content { get; } = new MemoryStream(photo);

        bool IUploadedPhoto.FromCamera => true;

        public Task<Refusal?> EndAsync(CancellationToken ct) => Task.FromResult<Refusal?>(null);
    }
}
