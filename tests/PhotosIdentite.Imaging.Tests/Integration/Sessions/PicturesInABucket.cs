using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Tests.Integration.Store;
using PhotosIdentite.Orders.Contracts;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

[Trait("Policy", "P7")]
public sealed class PicturesInABucket
{
    [Fact]
    public async Task Live_and_die_with_their_session_as_files_do()
    {
        await using var server = await S3Emulator.StartAsync();
        await using var studio = await OpenAsync(server);
        var session = await studio.SessionAsync((await studio.UploadAsync(SentPhoto.Jpeg(7 * 1024 * 1024))).Value);
        await studio.HearAsync(new OrderPaid(Guid.NewGuid(), session.Id, new DateOnly(2026, 9, 2)));
        Assert.True((await studio.WithAsync((IPortraits portraits) => portraits.OpenPhotoAsync(session.Id, default))).Succeeded);
        Assert.Single(server.Objects); // the finished picture; what was sent went with the payment
        Assert.Empty(studio.Files);

        studio.Clock.Advance(TimeSpan.FromDays(190));
        await studio.DestroyDueAsync();

        Assert.Empty(server.Objects);
        Assert.Equal(0, await studio.RowsAsync());
    }

    [Fact]
    public async Task Are_swept_up_when_no_row_knows_them()
    {
        await using var server = await S3Emulator.StartAsync();
        await using var studio = await OpenAsync(server);
        var known = await studio.SessionAsync((await studio.UploadAsync(SentPhoto.Jpeg(2000))).Value);
        for (var i = 0; i < 5; i++) server.Objects[$"{Guid.NewGuid():N}"] = new StoredObject([1], TimeProvider.System.GetUtcNow(), 1);
        server.Uploads["left"] = new OpenUpload($"{Guid.NewGuid():N}", TimeProvider.System.GetUtcNow(), new());
        studio.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        await studio.SweepAsync();
        Assert.Equal(5 + known.Pictures.Count, server.Objects.Count); // an hour is not over

        server.Age(TimeSpan.FromHours(2));
        await studio.SweepAsync();

        Assert.Equal(known.Pictures.Select(picture => picture.BlobRef).Order(), server.Objects.Keys.Order());
        Assert.Empty(server.Uploads);
    }

    private static Task<Studio> OpenAsync(S3Emulator server) => Studio.OpenAsync(
        new("Imaging:Store", "s3"),
        new("Imaging:S3:Endpoint", server.Settings.Endpoint),
        new("Imaging:S3:Bucket", server.Settings.Bucket),
        new("Imaging:S3:AccessKey", server.Settings.AccessKey),
        new("Imaging:S3:SecretKey", server.Settings.SecretKey));
}
