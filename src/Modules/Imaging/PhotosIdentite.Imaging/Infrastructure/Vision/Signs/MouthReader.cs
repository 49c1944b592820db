using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>The shape of the mouth from its landmarks and its pixels, and whether its lips are seen at all.</summary>
internal static class MouthReader
{
    private const int UpperLip = 13;
    private const int LowerLip = 14;

    // Closed lips lie nearer than this to the landmarks; what the pixels show between them counts beyond it only.
    private const double Parted = 0.03;

    public static MouthSigns Read(FaceView view, Landmarks face)
    {
        var width = view.MouthRight.To(view.MouthLeft);
        var middle = PointPx.Between(view.Places[UpperLip], view.Places[LowerLip]).Y;
        var corners = (view.MouthRight.Y + view.MouthLeft.Y) / 2;
        return new MouthSigns(Opening(view, face), (middle - corners) / width, width / view.Apart, Seen(view));
    }

    private static double Opening(FaceView view, Landmarks face) =>
        face.MouthOpening < Parted ? face.MouthOpening : Math.Max(face.MouthOpening, LipGap.Find(view) ?? 0);

    private static double Seen(FaceView view)
    {
        var lips = Region.Polygon(view, Parts.Lips);
        var around = Region.Polygon(view, Parts.Lips, grown: (int)(0.12 * view.Apart)).Except(Region.Polygon(view, Parts.Lips, grown: 3)).ToArray();
        var (a, b) = (SkinReader.Middle(view, lips), SkinReader.Middle(view, around));
        return Math.Sqrt(((a.L - b.L) * (a.L - b.L)) + ((a.A - b.A) * (a.A - b.A)) + ((a.B - b.B) * (a.B - b.B)));
    }
}
