using Microsoft.AspNetCore.Http;

namespace PhotosIdentite.Imaging.Web;

/// <summary>
/// A request's body that must arrive in time: after a grace, so fast on average; all of it before the end. Our own clock, because the
/// server's would refuse to be set for one request of HTTP/2.
/// </summary>
/// <exception cref="BadHttpRequestException">408: too slow.</exception>
internal sealed class PacedBody(Stream body, UploadLimits limits, TimeProvider clock) : Stream
{
    private readonly long _began = clock.GetTimestamp();
    private long _read;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var late = new CancellationTokenSource(Left(), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var read = await body.ReadAsync(buffer, either.Token);
            _read += read;
            return read;
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The upload is too slow.", StatusCodes.Status408RequestTimeout);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private TimeSpan Left()
    {
        var due = limits.Grace + TimeSpan.FromSeconds((double)_read / limits.LeastBytesPerSecond);
        var left = (due < limits.Longest ? due : limits.Longest) - clock.GetElapsedTime(_began);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
