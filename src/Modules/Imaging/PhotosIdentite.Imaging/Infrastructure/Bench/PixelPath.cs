using OpenCvSharp;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Sheets;
using PhotosIdentite.Imaging.Infrastructure.Vision;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>The product's way through one photo without its networks: decode, crop, scale, encode, sheet, encode.</summary>
internal sealed class PixelPath(DocumentRule rule)
{
    private static readonly Size Photo = new(413, 531);

    public void Run(BenchPhoto photo)
    {
        using var finished = Finished(photo);
        var jpeg = JpegWriter.Write(finished, DocumentRule.DefaultDpi);
        SheetPainter.Make(jpeg, rule, new SheetOrder(new SheetForm(PaperSize.TenByFifteen), 6));
    }

    public Mat Finished(BenchPhoto photo)
    {
        var header = ImageHeader.Read(photo.Bytes).Value;
        var decoder = new PhotoDecoder(photo.Bytes, header);
        using var decoded = decoder.Decode(Reduction.FirstLook(header, OutputSize.For(rule))).Value;
        return Cropper.Cut(decoded.Pixels, Window(photo).At(1 / decoded.Scale), Photo);
    }

    /// <summary>As good as it gets: the whole picture decoded, shrunk by Lanczos in linear light.</summary>
    public static Mat Best(BenchPhoto photo)
    {
        using var whole = Cv2.ImDecode(photo.Bytes, ImreadModes.Color);
        using var cut = new Mat(whole, photo.Crop);
        return Likeness.LinearLanczos(cut, Photo);
    }

    private static CropWindow Window(BenchPhoto photo) =>
        new(photo.Crop.X, photo.Crop.Y, photo.Crop.Width, photo.Crop.Height, new Turn(new PointPx(photo.Crop.X, photo.Crop.Y), 0));
}
