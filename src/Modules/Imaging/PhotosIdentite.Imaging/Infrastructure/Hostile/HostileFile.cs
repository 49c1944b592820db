namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary>A file made to hurt whoever opens it, written byte by byte.</summary>
/// <param name="Answer">The key of messages.csv that the sender is told; null: the file is odd, and a photo all the same.</param>
internal sealed record HostileFile(string Name, byte[] Bytes, string? Answer);

/// <summary>One portrait in the two ways of WebP.</summary>
internal sealed record WebPPair(byte[] Lossy, byte[] Lossless);
