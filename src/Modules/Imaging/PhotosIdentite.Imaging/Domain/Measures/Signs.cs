using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>What the landmarks say. Angles in degrees; lengths in pixels of the source.</summary>
/// <param name="Yaw">Positive: turned to the viewer's right.</param>
/// <param name="Pitch">Positive: looking down.</param>
/// <param name="SecondFace">Area of the second largest face over that of the largest; 0 when there is none.</param>
internal sealed record FaceSigns(
    double Roll, double Yaw, double Pitch, double WidthPx, double InterEyePx, double EyeToChinPx, double SecondFace, Room Room);

/// <summary>What the source leaves around the eyes: to the sides in distances between the eyes, above and below in distances eyes to chin.</summary>
internal sealed record Room(double Left, double Right, double Above, double Below);

/// <param name="Opening">Lid gap over eye width, of the eye more closed.</param>
/// <param name="Gaze">Mean place of the irises between the corners: 0.5 is straight; null where it cannot be told.</param>
/// <param name="Red">Share of the redder pupil that shines red.</param>
/// <param name="Covered">Share of the zone around the eyes that something darker than skin covers.</param>
/// <param name="Frames">Strength of straight edges on bridge and rims beside that of the skin.</param>
/// <param name="Shade">Red light on the skin around the eyes over that on the cheeks.</param>
/// <param name="Glare">Share of the eye zone without any detail in its lights.</param>
internal sealed record EyeSigns(
    double Opening, double? Gaze, double? Red, double Covered, double Frames, double Shade, double Glare);

/// <param name="Opening">Gap of the inner lips over the width of the mouth, by their landmarks or by what is seen between them.</param>
/// <param name="Lift">How far the corners stand above the middle of the lips, over the width of the mouth.</param>
/// <param name="Width">Width of the mouth over the distance between the eyes.</param>
/// <param name="Seen">Colour difference (ΔE) of the lips from the skin around them.</param>
internal sealed record MouthSigns(double Opening, double Lift, double Width, double Seen);

/// <summary>Light on the face. Ratios and stops, so that no skin is too dark or too light for them.</summary>
/// <param name="Burnt">Share of the face without detail in its lights, in percent; a pixel that lost one colour only counts a tenth.</param>
/// <param name="Lost">Share of the skin without detail in its shadows, in percent.</param>
/// <param name="White">CIE lightness of the whites of the eyes, or of the face's own lights when they are brighter.</param>
/// <param name="Stops">Binary logarithm of the light of its brightest over that of its darkest twentieth.</param>
/// <param name="Variation">Distance of the quartiles of the light over its median.</param>
/// <param name="Sides">Light on the darker cheek over that on the lighter.</param>
/// <param name="Overlap">Common area of the histograms of both cheeks.</param>
/// <param name="Sharpness">How strong fine detail is beside coarse, at a face of fixed size.</param>
/// <param name="Noise">Grain on the skin, in lightness.</param>
/// <param name="Blocks">Strength of the edges on JPEG's grid over those beside it; null where the grid was lost.</param>
internal sealed record LightSigns(
    double Burnt, double Lost, double White, double Stops, double Variation, double Sides, double Overlap, double Sharpness, double Noise,
    double? Blocks);

/// <param name="Colour">Of the cheeks.</param>
/// <param name="Shine">Share of the skin that only mirrors the lamp, in percent.</param>
/// <param name="Hidden">How much of the face differs from its own skin where skin should be: 0 to 1.</param>
/// <param name="Whites">Colour of the whites of the eyes: a lamp's tint, since they have none. Null when the eyes are closed.</param>
/// <param name="Chroma">Of the whole face, at its median: hardly any in a grey photo, however it is stored.</param>
internal sealed record SkinSigns(Colour Colour, Colour? Whites, double Chroma, double Shine, double Hidden);

/// <param name="Unevenness">Colour difference (ΔE) from the middle colour that 95 % of the background stays below.</param>
/// <param name="Shadow">How much darker (L*) the wall is beside the person than away from them, on the worse side.</param>
/// <param name="Edge">Colour difference (ΔE) across the outline of the head that 90 % of it exceeds; null where it was not seen.</param>
internal sealed record BackgroundSigns(Colour Middle, double Unevenness, double Shadow, double? Edge);

/// <param name="Bottom">Share of the photo's lower edge that the person fills.</param>
/// <param name="Slope">Degrees between the shoulders and level; positive: the viewer's right one is lower. Null where they were not seen.</param>
internal sealed record BodySigns(double Bottom, double? Slope);

/// <summary>The finished photo itself.</summary>
internal sealed record FinishedSigns(int WidthPx, int HeightPx, int Bytes);
