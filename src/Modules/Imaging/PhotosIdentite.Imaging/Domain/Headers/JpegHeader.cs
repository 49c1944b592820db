using System.Buffers.Binary;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Headers;

/// <summary>Walks JPEG segments up to the frame header.</summary>
internal static class JpegHeader
{
    private const int MostSegments = 2_000;

    public static bool Starts(ReadOnlySpan<byte> data) => data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public static Result<ImageHeader> Read(ReadOnlySpan<byte> data)
    {
        var at = 2;
        for (var segments = 0; segments < MostSegments && at + 4 <= data.Length; segments++)
        {
            if (data[at] != 0xFF) return HeaderRefusals.Corrupt;
            while (at + 4 <= data.Length && data[at + 1] == 0xFF) at++; // fill bytes
            if (at + 4 > data.Length) break;

            var marker = data[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
            if (length < 2 || marker is 0xD9 or 0xDA) return HeaderRefusals.Corrupt;
            if (IsFrame(marker)) return Frame(marker, data[(at + 4)..]);
            at += 2 + length;
        }

        return HeaderRefusals.Corrupt;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // Baseline, extended and progressive of 8 bits; arithmetic, lossless and 12-bit come from no camera.
    private static Result<ImageHeader> Frame(byte marker, ReadOnlySpan<byte> frame)
    {
        if (frame.Length < 6 || marker is not (0xC0 or 0xC1 or 0xC2)) return HeaderRefusals.Corrupt;
        if (frame[0] != 8 || frame[5] is not (1 or 3 or 4)) return HeaderRefusals.Corrupt;

        return Result.Of(new ImageHeader(
            ImageFormat.Jpeg,
            BinaryPrimitives.ReadUInt16BigEndian(frame[3..]),
            BinaryPrimitives.ReadUInt16BigEndian(frame[1..])));
    }
}
