using System.Globalization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The finished picture and, over it, its lines and sizes, in its own pixels.</summary>
internal sealed record PhotoFrame(string Address, PhotoReport Report, CropOverlay? Overlay, ResultWords Words)
{
    public int Width => Report.Crop!.WidthPx;

    public int Height => Report.Crop!.HeightPx;

    /// <summary>About 13 pixels on a telephone's screen.</summary>
    public double Letter => Width / 22.0;

    public IEnumerable<double> Lines => Overlay is { } face ? [face.Crown.Y, face.EyeLineY, face.Chin.Y] : [];

    /// <summary>Head on the left; above it the margin, and from the lower edge the eyes, on the right.</summary>
    public IEnumerable<Dimension> Dimensions => Overlay is { } face
        ?
        [
            .. At("top-margin", 0.93, 0, face.Crown.Y),
            .. At("head-height", 0.07, face.Crown.Y, face.Chin.Y),
            .. At("eye-line", 0.93, face.EyeLineY, Height),
        ]
        : [];

    public string Description => Dimensions.Any()
        ? Words.Texts["check.image.sizes", string.Join(", ", Dimensions.Select(d => Words.Texts[d.Key, d.Words].Value))]
        : Words.Texts["check.image.plain"];

    /// <summary>As an SVG attribute writes it.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private IEnumerable<Dimension> At(string measure, double across, double from, double to)
    {
        if (Report.Measures.FirstOrDefault(m => m.Id == measure) is not { Value: { } value, Unit: "mm" or "px" } found) yield break;
        if (to - from < 1.2 * Letter) yield break; // no room to write in

        yield return new(Keys[measure], Words.Measures.Amount(found, value), across * Width, from, to);
    }

    private static readonly Dictionary<string, string> Keys = new()
    {
        ["top-margin"] = "check.size.top", ["head-height"] = "check.size.head", ["eye-line"] = "check.size.eyes",
    };
}

/// <summary>One measured length: a line from <paramref name="From"/> to <paramref name="To"/> with its number half way.</summary>
internal sealed record Dimension(string Key, string Words, double X, double From, double To)
{
    public double Middle => (From + To) / 2;
}
