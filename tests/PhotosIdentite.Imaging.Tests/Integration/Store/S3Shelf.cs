using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Store;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

/// <inheritdoc cref="Shelf"/>
internal sealed class S3Shelf : Shelf
{
    private readonly S3Bucket _bucket;

    private S3Shelf(S3Emulator server, S3Bucket bucket) : base(bucket) => (Server, _bucket) = (server, bucket);

    public S3Emulator Server { get; }

    public S3Bucket Bucket => _bucket;

    public override string[] Names => [.. Server.Objects.Keys, .. Server.Uploads.Values.Select(upload => upload.Key)];

    public static async Task<S3Shelf> OpenAsync()
    {
        var server = await S3Emulator.StartAsync();
        return new S3Shelf(server, new S3Bucket(server.Settings));
    }

    public override byte[] Raw(StoredBlob blob) => Server.Objects[blob.Ref].Bytes;

    public override void Overwrite(StoredBlob blob, byte[] bytes) => Server.Objects[blob.Ref] = Server.Objects[blob.Ref] with { Bytes = bytes };

    public override void Age() => Server.Age(TimeSpan.FromHours(2));

    public override async ValueTask DisposeAsync()
    {
        _bucket.Dispose();
        await Server.DisposeAsync();
    }
}
