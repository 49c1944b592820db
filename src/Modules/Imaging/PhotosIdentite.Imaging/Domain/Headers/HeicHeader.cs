using System.Buffers.Binary;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Headers;

/// <summary>Reads the boxes of a HEIC up to the sizes of its pictures, of which the largest counts.</summary>
internal static class HeicHeader
{
    private const int BoxHeader = 8;
    private const int FullBoxHeader = 12;

    public static bool Starts(ReadOnlySpan<byte> data) =>
        data.Length >= 12 && data[4..].StartsWith("ftyp"u8) && Brand(data[8..]) is not Kind.Other;

    public static Result<ImageHeader> Read(ReadOnlySpan<byte> data)
    {
        if (Brand(data[8..]) is Kind.Sequence) return HeaderRefusals.Animated;

        var properties = Inside(Inside(Inside(data, "meta"u8, FullBoxHeader), "iprp"u8, BoxHeader), "ipco"u8, BoxHeader);
        var largest = new ImageHeader(ImageFormat.Heic, 0, 0);
        for (; BoxSize(properties) is > 0 and var length; properties = properties[length..])
        {
            if (!properties[4..].StartsWith("ispe"u8) || length < FullBoxHeader + 8) continue;
            var size = Size(properties[FullBoxHeader..]);
            if (size is null) return HeaderRefusals.TooManyPixels;
            if ((long)size.Width * size.Height > (long)largest.Width * largest.Height) largest = size;
        }

        return largest.Width == 0 ? HeaderRefusals.Corrupt : Result.Of(largest);
    }

    private static ImageHeader? Size(ReadOnlySpan<byte> data)
    {
        var width = BinaryPrimitives.ReadUInt32BigEndian(data);
        var height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        return width > ImageHeader.MaxSide || height > ImageHeader.MaxSide
            ? null
            : new ImageHeader(ImageFormat.Heic, (int)width, (int)height);
    }

    /// <summary>What lies in the first box of that type, without its own header; empty when there is none.</summary>
    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted, int header)
    {
        for (; BoxSize(boxes) is > 0 and var length; boxes = boxes[length..])
            if (boxes[4..].StartsWith(wanted) && length >= header) return boxes[header..length];
        return [];
    }

    /// <summary>0 when no whole box is left.</summary>
    private static int BoxSize(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < BoxHeader) return 0;
        var size = BinaryPrimitives.ReadUInt32BigEndian(rest);
        return size < BoxHeader || size > rest.Length ? 0 : (int)size;
    }

    private static Kind Brand(ReadOnlySpan<byte> brand) => System.Text.Encoding.ASCII.GetString(brand[..4]) switch
    {
        "heic" or "heix" or "heim" or "heis" or "mif1" => Kind.Still,
        "hevc" or "hevx" or "msf1" => Kind.Sequence,
        _ => Kind.Other,
    };

    private enum Kind
    {
        Other,
        Still,
        Sequence,
    }
}
