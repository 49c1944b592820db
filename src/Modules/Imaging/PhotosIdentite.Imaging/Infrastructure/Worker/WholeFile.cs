using PhotosIdentite.Imaging.Domain.Headers;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>The bytes already read and those still to come, as one stream that ends when a photo grows beyond its limit.</summary>
internal sealed class WholeFile(ReadOnlyMemory<byte> start, Stream rest) : Stream
{
    private ReadOnlyMemory<byte> _start = start;
    private long _passed;

    /// <summary>How many bytes came before it was stopped; null when it was not.</summary>
    public long? TooBig { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (TooBig is not null) return 0;
        var read = _start.IsEmpty ? await rest.ReadAsync(buffer, cancellationToken) : TakeStart(buffer.Span);
        _passed += read;
        if (_passed <= ImageHeader.MaxBytes) return read;

        TooBig = _passed;
        return 0;
    }

    private int TakeStart(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _start.Length);
        _start.Span[..count].CopyTo(buffer);
        _start = _start[count..];
        return count;
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _passed; set => throw new NotSupportedException(); }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override void Flush() => throw new NotSupportedException();
}
