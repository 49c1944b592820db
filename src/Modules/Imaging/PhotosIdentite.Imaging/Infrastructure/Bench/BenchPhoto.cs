using ImageMagick;
using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Infrastructure.Drawing;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>One drawn portrait as a JPEG file, and the window of 35×45 mm around its head.</summary>
internal sealed record BenchPhoto(string Name, string File, byte[] Bytes, Rect Crop)
{
    private static readonly (string Name, Size Size, string Sampling, bool Progressive)[] Kinds =
    [
        ("8 MP 4:2:0", new(2448, 3264), "4:2:0", false),
        ("8 MP 4:4:4", new(2448, 3264), "4:4:4", false),
        ("12 MP 4:2:0", new(3000, 4000), "4:2:0", false),
        ("12 MP 4:4:4", new(3000, 4000), "4:4:4", false),
        ("12 MP 4:2:0 progressive", new(3000, 4000), "4:2:0", true),
        ("24 MP 4:2:0", new(4000, 6000), "4:2:0", false),
    ];

    public static IReadOnlyList<BenchPhoto> DrawAll(string folder) => [.. Kinds.Select(kind => Draw(kind, folder))];

    public static BenchPhoto Small(string folder) => Draw(("small", new(600, 800), "4:2:0", false), folder);

    private static BenchPhoto Draw((string Name, Size Size, string Sampling, bool Progressive) kind, string folder)
    {
        var (picture, points) = PortraitDrawing.Draw(PortraitSpec.Read($"size={kind.Size.Width}x{kind.Size.Height}"));
        using (picture)
        {
            var bytes = Encode(picture, kind.Sampling, kind.Progressive);
            var file = Path.Combine(folder, $"{kind.Name.Replace(' ', '-').Replace(':', '-')}.jpg");
            System.IO.File.WriteAllBytes(file, bytes);
            return new(kind.Name, file, bytes, Window(points, kind.Size));
        }
    }

    private static Rect Window(FacePoints points, Size source)
    {
        var height = Math.Min(points.CrownSkull.To(points.Chin) * 45 / 34, source.Height);
        var width = height * 35 / 45;
        var top = Math.Clamp(points.CrownHair.Y - (0.05 * height), 0, source.Height - height);
        return new((int)(points.EyeMiddle.X - (width / 2)), (int)top, (int)width, (int)height);
    }

    private static byte[] Encode(Mat picture, string sampling, bool progressive)
    {
        picture.GetArray(out Vec3b[] pixels);
        using var image = new MagickImage();
        image.ReadPixels(
            System.Runtime.InteropServices.MemoryMarshal.AsBytes(pixels.AsSpan()),
            new PixelReadSettings((uint)picture.Width, (uint)picture.Height, StorageType.Char, PixelMapping.BGR));
        image.Format = MagickFormat.Jpeg;
        image.Quality = 92;
        image.Settings.SetDefine(MagickFormat.Jpeg, "sampling-factor", sampling);
        image.Settings.Interlace = progressive ? Interlace.Jpeg : Interlace.NoInterlace;
        return image.ToByteArray();
    }
}
