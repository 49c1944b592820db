using System.Buffers.Binary;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Headers;

/// <summary>Reads a PNG's first chunk, and looks for an animation before its pixels.</summary>
internal static class PngHeader
{
    private const int AfterHeader = 33;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Starts(ReadOnlySpan<byte> data) => data.StartsWith(Signature);

    public static Result<ImageHeader> Read(ReadOnlySpan<byte> data)
    {
        if (data.Length < AfterHeader || !data[12..].StartsWith("IHDR"u8)) return HeaderRefusals.Corrupt;

        var width = BinaryPrimitives.ReadUInt32BigEndian(data[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(data[20..]);
        if (IsAnimated(data)) return HeaderRefusals.Animated;

        // Beyond what PNG allows they become negative here, and no picture has such sides.
        return Result.Of(new ImageHeader(ImageFormat.Png, unchecked((int)width), unchecked((int)height)));
    }

    private static bool IsAnimated(ReadOnlySpan<byte> data)
    {
        for (long at = AfterHeader; at + 8 <= data.Length;)
        {
            var chunk = data[(int)at..];
            if (chunk[4..].StartsWith("acTL"u8)) return true;
            if (chunk[4..].StartsWith("IDAT"u8)) return false;
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(chunk);
        }

        return false;
    }
}
