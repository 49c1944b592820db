namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>A colour as eyes see it: CIE lightness, chroma and hue (degrees).</summary>
internal readonly record struct Colour(double L, double A, double B)
{
    public double Chroma => Math.Sqrt((A * A) + (B * B));

    public double Hue => ((Math.Atan2(B, A) * 180 / Math.PI) + 360) % 360;
}

/// <summary>
/// What a named background means in numbers. The authorities give words only, so every bound is a tolerance of ours, wide enough
/// for a wall in daylight; France's "white is forbidden" is why light grey ends below white.
/// </summary>
internal sealed record ColourBox(double LeastL, double MostL, double LeastChroma, double MostChroma, double FromHue, double ToHue)
{
    public static ColourBox Of(BackgroundColour colour) => colour switch
    {
        BackgroundColour.White => new(88, 100, 0, 6, 0, 360),
        BackgroundColour.OffWhite => new(84, 100, 0, 11, 0, 360),
        BackgroundColour.Cream => new(82, 98, 3, 25, 55, 115),
        BackgroundColour.Beige => new(70, 93, 5, 30, 45, 110),
        BackgroundColour.LightGrey => new(64, 93, 0, 6, 0, 360),
        BackgroundColour.LightBlue => new(62, 93, 4, 38, 195, 295),
        BackgroundColour.LightBrown => new(52, 82, 8, 40, 40, 100),
        BackgroundColour.Blue => new(30, 78, 22, 100, 225, 310),
        BackgroundColour.Neutral => new(60, 100, 0, 10, 0, 360),
        BackgroundColour.Light => new(64, 100, 0, 26, 0, 360),
        BackgroundColour.LightNotWhite => new(60, 93, 0, 26, 0, 360),
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, null),
    };

    /// <summary>0 inside; outside, about the difference an eye sees (ΔE).</summary>
    public double Distance(Colour colour)
    {
        var light = Outside(colour.L, LeastL, MostL);
        var chroma = Outside(colour.Chroma, LeastChroma, MostChroma);
        var hue = colour.Hue >= FromHue && colour.Hue <= ToHue
            ? 0
            : 2 * colour.Chroma * Math.Sin(Math.Min(HueGap(colour.Hue, FromHue), HueGap(colour.Hue, ToHue)) * Math.PI / 360);
        return Math.Sqrt((light * light) + (chroma * chroma) + (hue * hue));
    }

    private static double Outside(double value, double least, double most) => Math.Max(0, Math.Max(least - value, value - most));

    private static double HueGap(double a, double b) => Math.Min(Math.Abs(a - b), 360 - Math.Abs(a - b));
}
