using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>The parts of a face as landmarks and as pixels. Right and left are the person's own.</summary>
internal static class Parts
{
    public static readonly int[] EyeRight = [33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7];
    public static readonly int[] EyeLeft = [263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249];
    public static readonly int[] Lips = [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185];

    private const double CheekHalf = 0.15;

    /// <summary>A square between eye and corner of the mouth, where skin is barest.</summary>
    public static int[] CheekRight(FaceView view) => Cheek(view, view.EyeRight, view.MouthRight, view.Places[50]);

    /// <inheritdoc cref="CheekRight"/>
    public static int[] CheekLeft(FaceView view) => Cheek(view, view.EyeLeft, view.MouthLeft, view.Places[280]);

    /// <summary>Both cheeks and the ridge of the nose: skin in every face, bearded or not.</summary>
    public static int[] BareSkin(FaceView view) =>
        [.. CheekRight(view), .. CheekLeft(view), .. Region.Box(view, view.Places[5], 0.08 * view.Apart, 0.12 * view.Apart)];

    private static int[] Cheek(FaceView view, PointPx eye, PointPx mouth, PointPx bone) =>
        Region.Box(view, PointPx.Between(PointPx.Between(eye, mouth), bone), CheekHalf * view.Apart, CheekHalf * view.Apart);
}
