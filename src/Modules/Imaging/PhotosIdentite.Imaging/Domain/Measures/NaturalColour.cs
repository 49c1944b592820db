using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>
/// The hue of the cheeks, in degrees of CIE Lab: blood gives every skin, light or dark, one between red and yellow. A lamp's tint moves it.
/// </summary>
internal sealed class NaturalColour : IMeasure
{
    public const string Id = "natural-colour";

    private const double Colourless = 3;
    private static readonly Band Skin = new(20, 76, 10);

    public Measure Take(Evidence evidence) => evidence switch
    {
        { IsGrey: true } => Line.Unchecked(Id, Reasons.NotSeen),
        { Skin.Colour.Chroma: < Colourless } => Line.Unchecked(Id, Reasons.NotSeen, evidence.Skin.Colour.Chroma, "deltaE"),
        _ => Line.Judged(Id, Turned(evidence.Skin.Colour.Hue), "deg", Skin, Reasons.Tint),
    };

    private static double Turned(double hue) => hue > 230 ? hue - 360 : hue;
}
