using Amazon.S3;
using Microsoft.Extensions.Hosting;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Before the first request: the bucket answers, and keeps no old versions, which would outlive every deletion.</summary>
internal sealed class BucketCheck(S3Settings settings) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var s3 = settings.Connect();
        var versioning = await S3Bucket.AskAsync(() => s3.GetBucketVersioningAsync(settings.Bucket, cancellationToken));
        if (versioning.VersioningConfig?.Status == VersionStatus.Enabled)
            throw new InvalidOperationException($"The bucket {settings.Bucket} keeps old versions: pictures could not be destroyed in it.");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
