using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>What is truly in a drawn picture, out of the drawing's own geometry. Pixels and degrees.</summary>
/// <param name="FaceWidth">Cheek to cheek, without the ears.</param>
/// <param name="EyeGap">Lid gap over eye width, of the eye more closed.</param>
/// <param name="LipGap">Gap of the lips over the mouth's width.</param>
internal sealed record PortraitTruth(
    FacePoints Points, double FaceWidth, double Roll, double Yaw, double Pitch, double EyeGap, double LipGap, double GazeX,
        int Faces)
{
    public double Head => Points.CrownSkull.To(Points.Chin);

    public static PortraitTruth Of(PortraitSpec spec, Pose pose)
    {
        var build = spec.Build;
        var (chin, up, origin) = (pose.On(0, 1), pose.Flat(0, -1), pose.Flat(0, 0));

        // A head's height is measured along its axis: what lies beside the axis, as the crown of a turned head does, is
        // brought to it.
        PointPx Above(PointPx place)
        {
            var (ax, ay) = ((up.X - origin.X) / pose.Unit, (up.Y - origin.Y) / pose.Unit);
            var height = ((place.X - chin.X) * ax) + ((place.Y - chin.Y) * ay);
            return new(chin.X + (height * ax), chin.Y + (height * ay));
        }

        var cheek = HeadShape.Cheek * build.Wide;
        PointPx Eye(int side) => PointPx.Between(
            pose.On(side * (build.EyeX - build.EyeHalf), 0), pose.On(side * (build.EyeX + build.EyeHalf), 0));
        var points = new FacePoints(
            Above(pose.At(0, -1, 0)), Above(pose.At(0, -1 - Hair.Above(spec.Style), 0)), chin, Eye(1), Eye(-1));
        return new(
            points, pose.On(-cheek, 0.1).To(pose.On(cheek, 0.1)), spec.Roll, spec.Yaw, spec.Pitch,
            Eyes.Gap(Math.Min(spec.LeftEye, spec.RightEye)), NoseAndMouth.Gap(spec), spec.GazeX, spec.Faces);
    }
}
