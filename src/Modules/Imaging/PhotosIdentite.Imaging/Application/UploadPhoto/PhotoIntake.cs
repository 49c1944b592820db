using System.Buffers;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.UploadPhoto;

/// <summary>Passes an upload on to its encrypted file, after a look at its header, as long as it is within the limits.</summary>
internal static class PhotoIntake
{
    private const int Step = 64 * 1024;

    /// <summary>Null when all of it was written.</summary>
    public static async Task<Refusal?> CopyAsync(IUploadedPhoto photo, IPictureDraft draft, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(ImageHeader.PrefixBytes);
        var prefix = buffer.AsMemory(0, ImageHeader.PrefixBytes);
        var read = prefix.Length;
        try
        {
            read = await photo.Content.ReadAtLeastAsync(prefix, prefix.Length, throwOnEndOfStream: false, ct);
            if (ImageHeader.Read(prefix.Span[..read]).Refusal is { } refusal) return refusal;

            await draft.WriteAsync(prefix[..read], ct);
            return await CopyRestAsync(photo.Content, draft, read, buffer.AsMemory(0, Step), ct) ?? await photo.EndAsync(ct);
        }
        finally
        {
            prefix.Span[..Math.Max(read, Step)].Clear(); // no more was written, and wiping a megabyte costs more than reading a header
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Reads on past the limit without keeping anything, to say how big the file was.
    private static async Task<Refusal?> CopyRestAsync(
        Stream content, IPictureDraft draft, long total, Memory<byte> buffer, CancellationToken ct)
    {
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            total += read;
            if (total <= ImageHeader.MaxBytes) await draft.WriteAsync(buffer[..read], ct);
        }

        return total > ImageHeader.MaxBytes ? HeaderRefusals.TooBig(total) : null;
    }
}
