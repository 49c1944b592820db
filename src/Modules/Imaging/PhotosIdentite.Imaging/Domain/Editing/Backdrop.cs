using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Editing;

/// <summary>The sRGB colour painted for a named background, well inside what the name means (<see cref="ColourBox"/>).</summary>
internal readonly record struct Backdrop(byte Red, byte Green, byte Blue)
{
    public static Backdrop Of(BackgroundColour colour) => colour switch
    {
        BackgroundColour.White => new(250, 250, 250),
        BackgroundColour.OffWhite => new(245, 243, 237),
        BackgroundColour.Cream => new(245, 236, 214),
        BackgroundColour.Beige => new(224, 207, 180),
        BackgroundColour.LightGrey => new(211, 212, 213),
        BackgroundColour.LightBlue => new(190, 214, 235),
        BackgroundColour.LightBrown => new(192, 163, 128),
        BackgroundColour.Blue => new(67, 142, 219),
        BackgroundColour.Neutral => new(222, 222, 222),
        BackgroundColour.Light => new(228, 229, 230),
        BackgroundColour.LightNotWhite => new(205, 214, 224),
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, null),
    };
}
