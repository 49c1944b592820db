using System.Buffers.Binary;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration;

/// <summary>A file as it comes in.</summary>
internal sealed class SentPhoto(Stream content, Refusal? atTheEnd = null) : IUploadedPhoto
{
    public Stream Content => content;

    public Task<Refusal?> EndAsync(CancellationToken ct) => Task.FromResult(atTheEnd);

    /// <summary>The header of a JPEG of that size in pixels, then noise up to <paramref name="length"/> bytes.</summary>
    public static byte[] Jpeg(int length = 100_000, int width = 3000, int height = 4000)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        byte[] header = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
        header.CopyTo(bytes, 0);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(7), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(9), (ushort)width);
        return bytes;
    }

    /// <summary>Endless noise behind a JPEG's header, made as it is read.</summary>
    public sealed class Endless(long length) : Stream
    {
        private static readonly byte[] Start = Jpeg(64 * 1024);
        private long _given;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get => _given; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var from = (int)(_given % Start.Length);
            var count = (int)Math.Min(Math.Min(buffer.Length, Start.Length - from), length - _given);
            Start.AsSpan(from, count).CopyTo(buffer);
            _given += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
