using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Editing;

/// <summary>An adjustment as a window of the working picture, moved inside it where it reached beyond.</summary>
internal static class AdjustedWindow
{
    /// <param name="shape">Height over width of the document's photo.</param>
    public static Result<(CropWindow Window, Adjustment Applied)> Of(Adjustment asked, double shape, double width, double height)
    {
        var radians = asked.TurnDegrees * Math.PI / 180;
        var (sin, cos) = (Math.Abs(Math.Sin(radians)), Math.Cos(radians));
        var tall = asked.Width * shape;
        var (acrossHalf, downHalf) = (((asked.Width * cos) + (tall * sin)) / 2, ((asked.Width * sin) + (tall * cos)) / 2);
        if (acrossHalf * 2 > width + 1 || downHalf * 2 > height + 1) return EditingRefusals.Outside;

        var x = Inside(asked.Left + (asked.Width / 2), acrossHalf, width);
        var y = Inside(asked.Top + (tall / 2), downHalf, height);
        var applied = asked with { Left = x - (asked.Width / 2), Top = y - (tall / 2) };
        return Result.Of((new CropWindow(applied.Left, applied.Top, asked.Width, tall, new Turn(new(x, y), radians)), applied));
    }

    private static double Inside(double middle, double half, double size) =>
        2 * half >= size ? size / 2 : Math.Clamp(middle, half, size - half);
}
