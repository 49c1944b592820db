using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>The head in the plane of the finished photo: the source turned about the eyes by the straightening angle.</summary>
internal sealed record HeadGeometry(PointPx Crown, PointPx Hair, PointPx Chin, PointPx Eyes)
{
    public double Height => Crown.To(Chin);

    /// <summary>Half way between eyes and chin: where the face's axis should cross the photo's middle.</summary>
    public double AxisX => (Eyes.X + Chin.X) / 2;

    public static HeadGeometry Of(FacePoints points, Crown crown, Turn turn)
    {
        var turned = points.Moved(turn.There);
        return new(crown == Rules.Crown.Hair ? turned.CrownHair : turned.CrownSkull, turned.CrownHair, turned.Chin, turned.EyeMiddle);
    }
}

/// <summary>A turn about a point. <paramref name="Angle"/> in radians is what becomes level.</summary>
internal sealed record Turn(PointPx Centre, double Angle)
{
    public double Degrees => Angle * 180 / Math.PI;

    public PointPx There(PointPx p) => By(p, -Angle);

    public PointPx Back(PointPx p) => By(p, Angle);

    private PointPx By(PointPx p, double angle)
    {
        var (sin, cos) = Math.SinCos(angle);
        var (dx, dy) = (p.X - Centre.X, p.Y - Centre.Y);
        return new(Centre.X + (cos * dx) - (sin * dy), Centre.Y + (sin * dx) + (cos * dy));
    }
}
