using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using OpenCvSharp;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Working;

/// <summary>
/// The file of a working picture: <c>WRK1</c>, three lengths, then head, small layer, rest, full layer. Layers are bare pixels, for they
/// are read far more often than written; a look at the adjust page needs nothing behind the small layer.
/// </summary>
internal static class WorkingFile
{
    public const int FixedBytes = 16;

    private static ReadOnlySpan<byte> Magic => "WRK1"u8;

    public static byte[] Write(WorkingHead head, Mat small, WorkingRest rest, Mat full)
    {
        var (headJson, restJson) = (ReportJson.Write(head), ReportJson.Write(rest));
        var (smallBytes, fullBytes) = (Bytes(small), Bytes(full));
        var file = new byte[FixedBytes + headJson.Length + smallBytes + restJson.Length + fullBytes];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), headJson.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), smallBytes);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), restJson.Length);

        headJson.CopyTo(file, FixedBytes);
        Copy(small, file, FixedBytes + headJson.Length);
        restJson.CopyTo(file, FixedBytes + headJson.Length + smallBytes);
        Copy(full, file, file.Length - fullBytes);
        return file;
    }

    /// <summary>How many bytes from the start a preview needs, read from the first <see cref="FixedBytes"/>.</summary>
    public static int PreviewBytes(ReadOnlySpan<byte> start) => FixedBytes + Length(start, 4) + Length(start, 8);

    public static WorkingHead Head(ReadOnlySpan<byte> file) =>
        JsonSerializer.Deserialize<WorkingHead>(file.Slice(FixedBytes, Length(file, 4)), ReportJson.Options)!;

    public static WorkingRest Rest(ReadOnlySpan<byte> file) =>
        JsonSerializer.Deserialize<WorkingRest>(file.Slice(PreviewBytes(file), Length(file, 12)), ReportJson.Options)!;

    public static Mat Small(byte[] file, WorkingHead head) =>
        Layer(file, FixedBytes + Length(file, 4), head.SmallWidth, head.SmallHeight);

    public static Mat Full(byte[] file, WorkingHead head) =>
        Layer(file, PreviewBytes(file) + Length(file, 12), head.Area.Width, head.Area.Height);

    private static Mat Layer(byte[] file, int from, int width, int height)
    {
        var length = width * height * 3;
        var layer = new Mat(height, width, MatType.CV_8UC3);
        Marshal.Copy(file, from, layer.Data, length);
        return layer;
    }

    private static int Length(ReadOnlySpan<byte> file, int at)
    {
        if (!file.StartsWith(Magic)) throw new InvalidDataException("Not a working picture.");
        return BinaryPrimitives.ReadInt32LittleEndian(file[at..]);
    }

    private static int Bytes(Mat layer) => layer.Width * layer.Height * 3;

    private static void Copy(Mat layer, byte[] file, int at)
    {
        var (height, line) = (layer.Height, layer.Width * 3);
        for (var row = 0; row < height; row++, at += line) Marshal.Copy(layer.Ptr(row), file, at, line);
    }
}
