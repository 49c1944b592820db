using System.Globalization;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web;

/// <summary>An adjustment as an address or a form writes it: <c>at=left_top_width_turn</c>, a colour's name or nothing, <c>on</c> or nothing.</summary>
internal sealed class AdjustForm
{
    public string? At { get; set; }

    public string? Background { get; set; }

    public string? Light { get; set; }

    public static AdjustForm Of(Adjustment adjustment) => new()
    {
        At = string.Create(
            CultureInfo.InvariantCulture,
            $"{adjustment.Left:0.##}_{adjustment.Top:0.##}_{adjustment.Width:0.##}_{adjustment.TurnDegrees:0.##}"),
        Background = adjustment.Background?.ToString(),
        Light = adjustment.Light ? "on" : null,
    };

    /// <summary>Null when nothing was sent, or what was sent is no window.</summary>
    public Adjustment? Read()
    {
        var numbers = (At ?? "").Split('_')
            .Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToList();
        if (numbers.Count != 4 || numbers.Exists(number => !double.IsFinite(number))) return null;

        BackgroundColour? colour = Enum.TryParse<BackgroundColour>(Background, out var named) && Enum.IsDefined(named) ? named : null;
        return new Adjustment(numbers[0], numbers[1], numbers[2], numbers[3], colour, Light == "on");
    }

    public string Query => string.Concat(
        $"at={At}", Background is { Length: > 0 } colour ? $"&background={colour}" : "", Light is { Length: > 0 } light ? $"&light={light}" : "");
}
