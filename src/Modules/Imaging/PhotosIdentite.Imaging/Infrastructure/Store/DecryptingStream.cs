namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Gives out a chunk only after its tag held. Reads forwards, holds one chunk.</summary>
/// <param name="length">Of what follows the header.</param>
internal sealed class DecryptingStream(Stream file, long length, ChunkCipher cipher) : Stream
{
    private readonly byte[] _sealed = new byte[ChunkCipher.ChunkSize + ChunkCipher.TagSize];
    private readonly byte[] _plain = new byte[ChunkCipher.ChunkSize];
    private long _left = length;
    private int _start;
    private int _end;
    private bool _finished;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_start == _end && !_finished)
            Open(await file.ReadAtLeastAsync(_sealed, _sealed.Length, throwOnEndOfStream: false, cancellationToken));
        return Give(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer)
    {
        if (_start == _end && !_finished) Open(file.ReadAtLeast(_sealed, _sealed.Length, throwOnEndOfStream: false));
        return Give(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Array.Clear(_plain);
            cipher.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Open(int read)
    {
        _left -= read;
        var last = _left == 0;
        (_start, _end) = (0, cipher.Open(_sealed.AsSpan(0, read), last, _plain));
        _finished = last;
    }

    private int Give(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _end - _start);
        _plain.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }
}
