using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Pixels of the source between the eyes: how much of the face the camera saw.</summary>
internal sealed class EyeDistance : IMeasure
{
    public const string Id = "eye-distance";

    private static readonly Band Enough = Band.AtLeast(90, 20, onlyWarns: true);

    public Measure Take(Evidence evidence)
    {
        var turned = Math.Cos(evidence.Face.Yaw * Math.PI / 180);
        return Line.Judged(Id, evidence.Face.InterEyePx / Math.Max(0.5, turned), "px", Enough, Reasons.FaceFar);
    }
}
