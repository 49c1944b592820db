namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>The backgrounds that documents name. <see cref="ColourBox"/> says what each means in numbers.</summary>
internal enum BackgroundColour
{
    White,
    OffWhite,
    Cream,
    Beige,
    LightGrey,
    LightBlue,
    LightBrown,
    Blue,
    Neutral,
    Light,
    LightNotWhite,
}
