using System.Globalization;
using System.Text;
using QRCoder;

namespace PhotosIdentite.Imaging.Web;

/// <summary>A QR code as the path of one SVG, a unit per module, its quiet zone included.</summary>
internal sealed record QrDrawing(int Side, string Path)
{
    public static QrDrawing Of(string text)
    {
        using var qr = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = qr.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows.Count; x++)
                if (rows[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return new QrDrawing(rows.Count, path.ToString());
    }
}
