namespace PhotosIdentite.Imaging.Domain.Editing;

/// <summary>One press of a button: the face moves by a hundredth of the photo's width, grows by a fiftieth, turns by half a degree.</summary>
internal static class AdjustStep
{
    public const double Move = 0.01;
    public const double Grow = 1.02;
    public const double Turn = 0.5;

    public static IReadOnlyList<string> All { get; } = ["left", "right", "up", "down", "larger", "smaller", "clockwise", "anticlockwise"];

    /// <summary>The steps are the face's: it moves left when the window moves right.</summary>
    /// <param name="shape">Height over width of the document's photo.</param>
    public static Adjustment Taken(this Adjustment window, string? step, double shape) => step switch
    {
        "left" => window.Moved(Move, 0),
        "right" => window.Moved(-Move, 0),
        "up" => window.Moved(0, Move),
        "down" => window.Moved(0, -Move),
        "larger" => window.Sized(window.Width / Grow, shape),
        "smaller" => window.Sized(window.Width * Grow, shape),
        "clockwise" => window with { TurnDegrees = window.TurnDegrees - Turn },
        "anticlockwise" => window with { TurnDegrees = window.TurnDegrees + Turn },
        _ => window,
    };

    private static Adjustment Moved(this Adjustment window, double across, double down)
    {
        var (sin, cos) = Math.SinCos(window.TurnDegrees * Math.PI / 180);
        var (x, y) = (across * window.Width, down * window.Width);
        return window with { Left = window.Left + (cos * x) - (sin * y), Top = window.Top + (sin * x) + (cos * y) };
    }

    private static Adjustment Sized(this Adjustment window, double width, double shape) => window with
    {
        Left = window.Left + ((window.Width - width) / 2),
        Top = window.Top + ((window.Width - width) * shape / 2),
        Width = width,
    };
}
