using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>
/// A lamp's tint colours the whites of the eyes, which are alike in every person: lamps of homes are warm, blue or green ones are not.
/// It makes the skin more colourful than skin is, or moves the hue of the cheeks (degrees of CIE Lab), to which blood gives one between
/// red and yellow in every skin, light or dark.
/// </summary>
internal sealed class NaturalColour : IMeasure
{
    public const string Id = "natural-colour";

    private const double Colourless = 3;
    private static readonly Band Skin = new(20, 76, 10);
    private static readonly Band Warm = Band.AtMost(26, 10);
    private static readonly Band Cold = Band.AtMost(14, 5);
    private static readonly Band Colourful = Band.AtMost(45, 10);

    public Measure Take(Evidence evidence) => evidence switch
    {
        { IsGrey: true } => Line.Unchecked(Id, Reasons.NotSeen),
        { Skin.Whites: { } whites } when Tint(whites).Of(whites.Chroma) != MeasureStatus.Pass =>
            Line.Judged(Id, whites.Chroma, "deltaE", Tint(whites), Reasons.Tint),
        { Skin.Colour.Chroma: < Colourless } => Line.Unchecked(Id, Reasons.NotSeen, evidence.Skin.Colour.Chroma, "deltaE"),
        { Skin.Colour.Chroma: var chroma } when Colourful.Of(chroma) != MeasureStatus.Pass =>
            Line.Judged(Id, chroma, "deltaE", Colourful, Reasons.Tint),
        _ => Line.Judged(Id, Turned(evidence.Skin.Colour.Hue), "deg", Skin, Reasons.Tint),
    };

    private static Band Tint(Colour whites) => Skin.Of(Turned(whites.Hue)) == MeasureStatus.Fail ? Cold : Warm;

    private static double Turned(double hue) => hue > 230 ? hue - 360 : hue;
}
