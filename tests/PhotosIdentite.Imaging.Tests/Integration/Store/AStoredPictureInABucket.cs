using System.Text;
using PhotosIdentite.Imaging.Infrastructure.Store;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

[Trait("Policy", "P8")]
public sealed class AStoredPictureInABucket : AStoredPicture
{
    [Fact]
    public async Task Leaves_this_program_in_no_readable_byte()
    {
        await using var files = await S3Shelf.OpenAsync();
        var blob = await files.KeepAsync(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("CANARY", 2_000_000))));

        Assert.DoesNotContain("CANARY", Encoding.Latin1.GetString(files.Raw(blob)), StringComparison.Ordinal);
        Assert.Equal(3, files.Server.Objects[blob.Ref].Parts); // 12 MB, sent in parts of 5 MiB
    }

    [Fact]
    public async Task Is_never_written_over()
    {
        await using var files = await S3Shelf.OpenAsync();
        var blob = await files.KeepAsync([1, 2, 3]);
        var before = files.Raw(blob);

        foreach (var size in new[] { 10, 6 * 1024 * 1024 })
        {
            await using var second = files.Bucket.Create(blob.Ref);
            await second.WriteAsync(new byte[size], CancellationToken.None);
            await Assert.ThrowsAsync<IOException>(() => second.CommitAsync(CancellationToken.None));
        }

        Assert.Equal(before, files.Raw(blob));
        Assert.Empty(files.Server.Uploads);
    }

    [Fact]
    public async Task Is_kept_by_a_server_that_is_busy_at_first()
    {
        await using var files = await S3Shelf.OpenAsync();
        files.Server.Busy = 2;

        Assert.Equal([1, 2, 3], await files.ReadAsync(await files.KeepAsync([1, 2, 3])));
    }

    [Theory, InlineData(3), InlineData(6 * 1024 * 1024)]
    public async Task Is_kept_once_when_the_answer_to_its_commit_is_lost(int size)
    {
        await using var files = await S3Shelf.OpenAsync();
        files.Server.Forgetful = 1;

        var blob = await files.KeepAsync(new byte[size]);

        Assert.Equal(size, (await files.ReadAsync(blob)).Length);
        Assert.Equal([blob.Ref], files.Names);
    }

    [Fact]
    public async Task Is_refused_loudly_without_the_right_secret_or_bucket()
    {
        await using var files = await S3Shelf.OpenAsync();
        foreach (var wrong in new[] { files.Server.Settings with { SecretKey = "guessed" }, files.Server.Settings with { Bucket = "nobodys" } })
        {
            using var bucket = new S3Bucket(wrong);
            await Assert.ThrowsAsync<IOException>(() => WriteAsync(bucket));
        }

        Assert.Empty(files.Names);
    }

    [Fact]
    public async Task Is_not_begun_in_a_bucket_that_keeps_old_versions()
    {
        await using var server = await S3Emulator.StartAsync();
        await new BucketCheck(server.Settings).StartAsync(CancellationToken.None);

        server.Versioned = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => new BucketCheck(server.Settings).StartAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Leaves_what_others_keep_in_the_bucket_alone()
    {
        await using var files = await S3Shelf.OpenAsync();
        files.Server.Objects["backup.tar"] = new StoredObject([1], TimeProvider.System.GetUtcNow(), 1);
        files.Age();

        Assert.Empty(await files.Store.OlderThanAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None).ToListAsync());
    }

    private protected override async ValueTask<Shelf> OpenAsync() => await S3Shelf.OpenAsync();

    private static async Task WriteAsync(S3Bucket bucket)
    {
        await using var writer = bucket.Create(Guid.NewGuid().ToString("N"));
        await writer.WriteAsync(new byte[3], CancellationToken.None);
        await writer.CommitAsync(CancellationToken.None);
    }
}
