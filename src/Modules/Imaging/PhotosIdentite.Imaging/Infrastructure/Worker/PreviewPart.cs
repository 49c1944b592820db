using PhotosIdentite.Imaging.Infrastructure.Vision.Working;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>Reads as much of a working picture as a preview needs, and no more.</summary>
internal static class PreviewPart
{
    public static async Task<Stream> OfAsync(Stream working, CancellationToken ct)
    {
        var start = new byte[WorkingFile.FixedBytes];
        await working.ReadExactlyAsync(start, ct);
        var part = new byte[WorkingFile.PreviewBytes(start)];
        start.CopyTo(part, 0);
        await working.ReadExactlyAsync(part.AsMemory(start.Length), ct);
        return new MemoryStream(part, writable: false);
    }
}
