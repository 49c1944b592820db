using System.Buffers;
using System.Net;
using Amazon.S3;
using Amazon.S3.Model;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>
/// One request for a file of up to 5 MiB, parts of that size for a larger one. Nothing exists under the name before the commit, and what
/// exists under it is never overwritten.
/// </summary>
internal sealed class S3Writer(IAmazonS3 s3, string bucket, string name) : IBlobWriter
{
    internal const int PartBytes = 5 * 1024 * 1024;
    private const string IfNothingIsThere = "*";

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(PartBytes);
    private readonly List<PartETag> _parts = [];
    private string? _upload;
    private int _filled;
    private long _sent;
    private bool _committed;

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        while (bytes.Length > 0)
        {
            if (_filled == PartBytes) await SendPartAsync(ct);
            var taken = Math.Min(bytes.Length, PartBytes - _filled);
            bytes[..taken].CopyTo(_buffer.AsMemory(_filled));
            _filled += taken;
            bytes = bytes[taken..];
        }
    }

    public async Task CommitAsync(CancellationToken ct)
    {
        if (_upload is not null) await SendPartAsync(ct);
        await S3Bucket.AskAsync(async () =>
        {
            try
            {
                await PublishAsync(ct);
            }
            catch (AmazonS3Exception fault) when (fault.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.NotFound)
            {
                // The answer to a first try was lost, and its repetition finds the file there already.
                if (await LengthAsync(ct) != _sent + (_upload is null ? _filled : 0)) throw;
            }

            return true;
        });
        _committed = true;
    }

    public async ValueTask DisposeAsync()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        if (_committed || _upload is null) return;

        try
        {
            await s3.AbortMultipartUploadAsync(bucket, name, _upload, CancellationToken.None);
        }
        catch (Exception fault) when (S3Bucket.IsOfTheService(fault))
        {
            // Swept up within the hour: what is wrong with the bucket was told to whoever wrote.
        }
    }

    private Task PublishAsync(CancellationToken ct) => _upload is null
        ? s3.PutObjectAsync(
            new PutObjectRequest
            {
                BucketName = bucket,
                Key = name,
                InputStream = new MemoryStream(_buffer, 0, _filled, writable: false),
                ContentType = "application/octet-stream",
                UseChunkEncoding = false,
                IfNoneMatch = IfNothingIsThere,
            }, ct)
        : s3.CompleteMultipartUploadAsync(
            new CompleteMultipartUploadRequest
            {
                BucketName = bucket, Key = name, UploadId = _upload, PartETags = _parts, IfNoneMatch = IfNothingIsThere,
            }, ct);

    private async Task SendPartAsync(CancellationToken ct)
    {
        var sent = await S3Bucket.AskAsync(() => SendAsync(ct));
        _parts.Add(new PartETag(_parts.Count + 1, sent.ETag));
        (_sent, _filled) = (_sent + _filled, 0);
    }

    private async Task<UploadPartResponse> SendAsync(CancellationToken ct)
    {
        _upload ??= (await s3.InitiateMultipartUploadAsync(
            new InitiateMultipartUploadRequest { BucketName = bucket, Key = name, ContentType = "application/octet-stream" }, ct)).UploadId;
        return await s3.UploadPartAsync(
            new UploadPartRequest
            {
                BucketName = bucket,
                Key = name,
                UploadId = _upload,
                PartNumber = _parts.Count + 1,
                PartSize = _filled,
                InputStream = new MemoryStream(_buffer, 0, _filled, writable: false),
                UseChunkEncoding = false,
            }, ct);
    }

    private async Task<long?> LengthAsync(CancellationToken ct)
    {
        try
        {
            return (await s3.GetObjectMetadataAsync(bucket, name, ct)).ContentLength;
        }
        catch (AmazonS3Exception fault) when (fault.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }
}
