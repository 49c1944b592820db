using System.Buffers.Binary;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>What goes through the pipes between site and worker: a kind, a length, bytes.</summary>
internal static class Frames
{
    private const int HeadBytes = 5;
    private const int Most = 64 * 1024 * 1024;

    public static async Task WriteAsync(Stream pipe, FrameKind kind, ReadOnlyMemory<byte> body, CancellationToken ct)
    {
        var head = new byte[HeadBytes];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(1), body.Length);
        await pipe.WriteAsync(head, ct);
        await pipe.WriteAsync(body, ct);
        await pipe.FlushAsync(ct);
    }

    /// <exception cref="EndOfStreamException">The other side is gone.</exception>
    public static async Task<Frame> ReadAsync(Stream pipe, CancellationToken ct)
    {
        var head = new byte[HeadBytes];
        await pipe.ReadExactlyAsync(head, ct);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(1));
        if (length is < 0 or > Most) throw new InvalidDataException($"A frame of {length} bytes.");

        var body = new byte[length];
        await pipe.ReadExactlyAsync(body, ct);
        return new Frame((FrameKind)head[0], body);
    }
}

/// <inheritdoc cref="Frames"/>
internal sealed record Frame(FrameKind Kind, byte[] Body);

/// <summary>Who sends what: the site a job and its bytes, the worker its answer.</summary>
internal enum FrameKind : byte
{
    Ready = 1,
    Job,
    Bytes,
    EndOfBytes,
    Answer,
    Picture,
}
