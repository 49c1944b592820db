using System.Globalization;
using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>Colours as people write them, and eight skins from very light to very dark.</summary>
internal static class Colours
{
    public static readonly IReadOnlyList<Scalar> Skins =
        [Hex("f0d3c2"), Hex("e6bfa5"), Hex("d9a78b"), Hex("bd8864"), Hex("9a6747"), Hex("774a32"), Hex("573526"), Hex("41271d")];

    public static Scalar Skin(string value) =>
        value.Length == 1 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= 1
            && step <= Skins.Count
            ? Skins[step - 1]
            : Hex(value);

    /// <exception cref="FormatException">Not six hexadecimal digits.</exception>
    public static Scalar Hex(string rgb)
    {
        if (!int.TryParse(rgb.TrimStart('#'), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            throw new FormatException($"'{rgb}' is no colour.");
        return new Scalar(value & 255, (value >> 8) & 255, (value >> 16) & 255);
    }
}
