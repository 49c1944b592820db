using System.Globalization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The finished picture, and the heights at which its lines are drawn, in its pixels.</summary>
internal sealed record PhotoFrame(string Address, CropReport Crop, CropOverlay? Overlay)
{
    public IEnumerable<string> Lines => Overlay is { } overlay
        ? new[] { overlay.Crown.Y, overlay.EyeLineY, overlay.Chin.Y }.Select(y => y.ToString("0.#", CultureInfo.InvariantCulture))
        : [];
}
