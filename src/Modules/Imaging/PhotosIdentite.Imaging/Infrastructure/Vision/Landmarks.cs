using System.Text.Json.Serialization;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>The 468 points of the face mesh in pixels of the photo, with their depth, and what is read from them.</summary>
internal sealed record Landmarks(PointPx[] Places, double[] Depths, double Presence)
{
    private const int ChinTip = 152;
    private const int SideRight = 234;
    private const int SideLeft = 454;
    private const int Forehead = 10;

    // Chin and forehead of a level face do not stand equally far out: the mean over the clean set of build/accuracy.
    private const double LevelFace = 4;

    /// <summary>The outline of the face, in order.</summary>
    public static readonly int[] Oval =
    [
        10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377,
        152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
    ];

    [JsonIgnore]
    public PointPx EyeRight => PointPx.Between(Places[33], Places[133]);
    [JsonIgnore]
    public PointPx EyeLeft => PointPx.Between(Places[362], Places[263]);
    [JsonIgnore]
    public PointPx Chin => Places[ChinTip];
    [JsonIgnore]
    public PointPx EyeMiddle => PointPx.Between(EyeRight, EyeLeft);

    /// <summary>Radians; positive when the head leans to the viewer's right.</summary>
    [JsonIgnore]
    public double Roll => Math.Atan2(EyeLeft.Y - EyeRight.Y, EyeLeft.X - EyeRight.X);

    /// <summary>Degrees, from the depth of the two sides of the face.</summary>
    [JsonIgnore]
    public double Yaw => Degrees(Math.Atan2(Depths[SideLeft] - Depths[SideRight], Places[SideLeft].To(Places[SideRight])));

    /// <summary>Degrees, from the depth of forehead and chin.</summary>
    [JsonIgnore]
    public double Pitch => Degrees(Math.Atan2(Depths[ChinTip] - Depths[Forehead], Places[ChinTip].To(Places[Forehead]))) - LevelFace;

    /// <summary>Lid gap over eye width, of the eye more closed.</summary>
    [JsonIgnore]
    public double EyeOpening => Math.Min(Ratio(159, 145, 33, 133), Ratio(386, 374, 362, 263));

    /// <summary>Gap of the inner lips over the width of the mouth.</summary>
    [JsonIgnore]
    public double MouthOpening => Ratio(13, 14, 78, 308);

    [JsonIgnore]
    public double EyeToChin => EyeMiddle.To(Chin);

    public Landmarks Moved(Func<PointPx, PointPx> move, double scale) =>
        new([.. Places.Select(move)], [.. Depths.Select(depth => depth * scale)], Presence);

    public FaceFrame Frame(double roomier, int pixels)
    {
        var (cos, sin) = (Math.Cos(Roll), Math.Sin(Roll));
        var xs = Places.Select(p => (cos * p.X) + (sin * p.Y)).ToArray();
        var ys = Places.Select(p => (cos * p.Y) - (sin * p.X)).ToArray();
        var (x, y) = ((xs.Min() + xs.Max()) / 2, (ys.Min() + ys.Max()) / 2);
        var size = Math.Max(xs.Max() - xs.Min(), ys.Max() - ys.Min());
        return new FaceFrame(new((cos * x) - (sin * y), (sin * x) + (cos * y)), size * roomier, Roll, pixels);
    }

    private double Ratio(int top, int bottom, int left, int right) =>
        Places[top].To(Places[bottom]) / Places[left].To(Places[right]);

    private static double Degrees(double radians) => radians * 180 / Math.PI;
}
