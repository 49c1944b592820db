using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Editing;

/// <summary>
/// What a customer asks for on the adjust page: a window in pixels of the working picture, its height following from the document's
/// shape, turned about its own middle.
/// </summary>
/// <param name="TurnDegrees">Clockwise turn of the window over the picture: the direction that becomes level.</param>
/// <param name="Background">Null: as it was taken.</param>
/// <param name="Light">Brightness and white balance corrected.</param>
internal sealed record Adjustment(
    double Left, double Top, double Width, double TurnDegrees, BackgroundColour? Background = null, bool Light = false)
{
    public bool IsFinite => double.IsFinite(Left) && double.IsFinite(Top) && double.IsFinite(Width) && double.IsFinite(TurnDegrees);
}
