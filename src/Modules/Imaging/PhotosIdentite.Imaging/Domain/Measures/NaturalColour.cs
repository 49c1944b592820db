using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>
/// The hue of the cheeks, in degrees of CIE Lab: blood gives every skin, light or dark, one between red and yellow. A lamp's tint moves it,
/// or colours the whites of the eyes, or makes the skin more colourful than skin is.
/// </summary>
internal sealed class NaturalColour : IMeasure
{
    public const string Id = "natural-colour";

    private const double Colourless = 3;
    private static readonly Band Skin = new(20, 76, 10);
    private static readonly Band White = Band.AtMost(26, 10);
    private static readonly Band Colourful = Band.AtMost(45, 10);

    public Measure Take(Evidence evidence) => evidence switch
    {
        { IsGrey: true } => Line.Unchecked(Id, Reasons.NotSeen),
        { Skin.Colour.Chroma: < Colourless } => Line.Unchecked(Id, Reasons.NotSeen, evidence.Skin.Colour.Chroma, "deltaE"),
        { Skin.White: var white } when White.Of(white) != MeasureStatus.Pass => Line.Judged(Id, white, "deltaE", White, Reasons.Tint),
        { Skin.Colour.Chroma: var chroma } when Colourful.Of(chroma) != MeasureStatus.Pass =>
            Line.Judged(Id, chroma, "deltaE", Colourful, Reasons.Tint),
        _ => Line.Judged(Id, Turned(evidence.Skin.Colour.Hue), "deg", Skin, Reasons.Tint),
    };

    private static double Turned(double hue) => hue > 230 ? hue - 360 : hue;
}
