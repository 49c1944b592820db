using System.Text.Json.Serialization;

namespace PhotosIdentite.Imaging.Domain.Reports;

/// <summary>A place in a picture, in its pixels from the top left.</summary>
internal readonly record struct PointPx(double X, double Y)
{
    public double To(PointPx other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));

    public static PointPx Between(PointPx a, PointPx b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);
}

/// <summary>The places a document's geometry is measured between. Left and right are the person's own.</summary>
internal sealed record FacePoints(PointPx CrownSkull, PointPx CrownHair, PointPx Chin, PointPx EyeLeft, PointPx EyeRight)
{
    [JsonIgnore]
    public PointPx EyeMiddle => PointPx.Between(EyeLeft, EyeRight);

    public FacePoints Moved(Func<PointPx, PointPx> move) =>
        new(move(CrownSkull), move(CrownHair), move(Chin), move(EyeLeft), move(EyeRight));
}
