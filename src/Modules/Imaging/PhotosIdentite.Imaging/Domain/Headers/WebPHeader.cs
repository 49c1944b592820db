using System.Buffers.Binary;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Headers;

/// <summary>Reads the first chunk of a WebP: simple, lossless or extended.</summary>
internal static class WebPHeader
{
    private const byte AnimationFlag = 0x02;

    public static bool Starts(ReadOnlySpan<byte> data) =>
        data.Length >= 12 && data.StartsWith("RIFF"u8) && data[8..].StartsWith("WEBP"u8);

    public static Result<ImageHeader> Read(ReadOnlySpan<byte> data)
    {
        if (data.Length < 30) return HeaderRefusals.Corrupt;

        var kind = data.Slice(12, 4);
        var body = data[20..];
        if (kind.SequenceEqual("VP8X"u8)) return Extended(body);
        if (kind.SequenceEqual("VP8L"u8)) return Lossless(body);
        return kind.SequenceEqual("VP8 "u8) ? Lossy(body) : HeaderRefusals.Corrupt;
    }

    private static Result<ImageHeader> Extended(ReadOnlySpan<byte> body) =>
        (body[0] & AnimationFlag) != 0 ? HeaderRefusals.Animated : Sized(1 + UInt24(body[4..]), 1 + UInt24(body[7..]));

    private static Result<ImageHeader> Lossless(ReadOnlySpan<byte> body)
    {
        if (body[0] != 0x2F) return HeaderRefusals.Corrupt;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
        return Sized(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
    }

    private static Result<ImageHeader> Lossy(ReadOnlySpan<byte> body)
    {
        if (!body[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])) return HeaderRefusals.Corrupt;
        return Sized(
            BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF,
            BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF);
    }

    private static Result<ImageHeader> Sized(int width, int height) => Result.Of(new ImageHeader(ImageFormat.WebP, width, height));

    private static int UInt24(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);
}
