using System.Net;
using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>The encrypted pictures in a bucket of S3 or of what speaks like it. Objects of other names are never touched.</summary>
internal sealed class S3Bucket(S3Settings settings) : IBlobs, IDisposable
{
    private readonly AmazonS3Client _s3 = settings.Connect();

    public IBlobWriter Create(string name) => new S3Writer(_s3, settings.Bucket, BlobName.Checked(name));

    public Task<StoredBytes?> OpenAsync(string name, CancellationToken ct) => AskAsync<StoredBytes?>(async () =>
    {
        var found = await _s3.GetObjectAsync(settings.Bucket, BlobName.Checked(name), ct);
        return new(found.ResponseStream, found.ContentLength);
    }, gone: null);

    public Task<bool> ExistsAsync(string name, CancellationToken ct) => AskAsync(async () =>
    {
        await _s3.GetObjectMetadataAsync(settings.Bucket, BlobName.Checked(name), ct);
        return true;
    }, gone: false);

    public Task DeleteAsync(string name, CancellationToken ct) => AskAsync(async () =>
    {
        await _s3.DeleteObjectAsync(settings.Bucket, BlobName.Checked(name), ct);
        return true;
    }, gone: true);

    public async IAsyncEnumerable<string> OlderThanAsync(DateTimeOffset time, [EnumeratorCancellation] CancellationToken ct)
    {
        await AbortOlderThanAsync(time, ct);
        var page = new ListObjectsV2Request { BucketName = settings.Bucket };
        do
        {
            var listed = await AskAsync(() => _s3.ListObjectsV2Async(page, ct));
            foreach (var found in listed.S3Objects ?? [])
            {
                if (BlobName.Is(found.Key) && found.LastModified?.ToUniversalTime() < time.UtcDateTime) yield return found.Key;
            }

            page.ContinuationToken = listed.NextContinuationToken;
        }
        while (page.ContinuationToken is not null);
    }

    public void Dispose() => _s3.Dispose();

    /// <summary>A fault of the service is a fault of a file, to whoever keeps pictures.</summary>
    internal static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception fault) when (IsOfTheService(fault))
        {
            throw new IOException("The pictures' bucket did not do what was asked.", fault);
        }
    }

    internal static bool IsOfTheService(Exception fault) => fault is AmazonServiceException or AmazonClientException;

    private static async Task<T> AskAsync<T>(Func<Task<T>> ask, T gone)
    {
        try
        {
            return await ask();
        }
        catch (AmazonS3Exception fault) when (fault.StatusCode == HttpStatusCode.NotFound && fault.ErrorCode != "NoSuchBucket")
        {
            return gone;
        }
        catch (Exception fault) when (IsOfTheService(fault))
        {
            throw new IOException("The pictures' bucket did not do what was asked.", fault);
        }
    }

    private async Task AbortOlderThanAsync(DateTimeOffset time, CancellationToken ct)
    {
        var page = new ListMultipartUploadsRequest { BucketName = settings.Bucket };
        ListMultipartUploadsResponse listed;
        do
        {
            listed = await AskAsync(() => _s3.ListMultipartUploadsAsync(page, ct));
            foreach (var upload in listed.MultipartUploads ?? [])
            {
                if (!BlobName.Is(upload.Key) || !(upload.Initiated?.ToUniversalTime() < time.UtcDateTime)) continue;
                await AskAsync(() => _s3.AbortMultipartUploadAsync(settings.Bucket, upload.Key, upload.UploadId, ct), gone: null!);
            }

            (page.KeyMarker, page.UploadIdMarker) = (listed.NextKeyMarker, listed.NextUploadIdMarker);
        }
        while (listed.IsTruncated == true);
    }
}
