namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>What is compared with the truth, and how near it must lie.</summary>
internal static class Quantities
{
    public const string EyeLine = "eye line";
    public const string Chin = "chin";
    public const string EyePoints = "eye points";
    public const string Axis = "face axis (centring)";
    public const string CrownSkull = "crown, skull";
    public const string CrownHair = "crown, hair";
    public const string HeadHeight = "head height";
    public const string FaceWidth = "face width";
    public const string Roll = "roll";
    public const string Yaw = "yaw";
    public const string Pitch = "pitch";

    private const string OfHead = "% of head";

    /// <summary>Null: shown, not judged.</summary>
    public static readonly IReadOnlyList<(string Name, string Unit, double? MustMean, double? MustWorst)> All =
    [
        (EyeLine, OfHead, 1, 2.5), (Chin, OfHead, 1, 2.5), (HeadHeight, "mm", 0.6, null), (Roll, "deg", 0.5, null),
        (EyePoints, OfHead, null, null), (Axis, OfHead, null, null), (CrownSkull, OfHead, null, null),
            (CrownHair, OfHead, null, null),
        (FaceWidth, OfHead, null, null), (Yaw, "deg", null, null), (Pitch, "deg", null, null),
    ];

    /// <summary>
    /// A defect is found so often (%), a clean portrait suspected so seldom (%), and groups differ by no more (points).
    /// </summary>
    public const double MustDetect = 95, MostFalseAlarms = 2, MostGap = 2;
}
