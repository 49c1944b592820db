namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Why a measure did not pass. Those of the first block are keys of the shared messages; all have words in <c>MeasureTexts</c>.</summary>
internal static class Reasons
{
    public const string NoFace = "face.none";
    public const string ManyFaces = "face.many";
    public const string FaceSmall = "face.small";
    public const string FaceBig = "face.big";
    public const string FaceCut = "face.cut";
    public const string OffCentre = "face.offCentre";
    public const string FaceCovered = "face.covered";
    public const string TooSmall = "file.tooSmall";
    public const string Old = "file.old";
    public const string Roll = "pose.roll";
    public const string Yaw = "pose.yaw";
    public const string Pitch = "pose.pitch";
    public const string EyesClosed = "eyes.closed";
    public const string EyesHidden = "eyes.hidden";
    public const string EyesAway = "eyes.away";
    public const string EyesRed = "eyes.red";
    public const string GlassesNotAllowed = "glasses.notAllowed";
    public const string Glare = "glasses.glare";
    public const string Tinted = "glasses.tinted";
    public const string MouthOpen = "mouth.open";
    public const string Smile = "expr.smile";
    public const string Dark = "light.dark";
    public const string Bright = "light.bright";
    public const string Uneven = "light.uneven";
    public const string ShadowBehind = "shadow.bg";
    public const string NotPlain = "bg.notPlain";
    public const string WrongColour = "bg.color";
    public const string Blur = "blur";
    public const string Compressed = "compressed";
    public const string Grey = "mono";

    public const string WrongShape = "size.shape";
    public const string FaceFar = "size.far";
    public const string EyesHigh = "eyeLine.high";
    public const string EyesLow = "eyeLine.low";
    public const string MarginSmall = "topMargin.small";
    public const string MarginLarge = "topMargin.large";
    public const string FaceNarrow = "face.narrow";
    public const string FaceWide = "face.wide";
    public const string LittleRoom = "room.little";
    public const string ShouldersTilt = "shoulders.tilt";
    public const string MouthHidden = "mouth.hidden";
    public const string Flat = "light.flat";
    public const string Harsh = "light.harsh";
    public const string Tint = "skin.tint";
    public const string Shine = "skin.shine";
    public const string Grain = "grain";
    public const string Merges = "bg.merges";
    public const string WeightLow = "weight.light";
    public const string WeightHigh = "weight.heavy";

    /// <summary>The document gives no number or word for it.</summary>
    public const string NoRule = "unchecked.no-rule";

    /// <summary>No program judges it reliably: look yourself.</summary>
    public const string NoProgram = "unchecked.no-program";

    /// <summary>It could not be seen on this photo.</summary>
    public const string NotSeen = "unchecked.not-seen";

    /// <summary>Too few pixels to tell.</summary>
    public const string TooCoarse = "unchecked.too-coarse";

    /// <summary>The camera wrote no date, or its programs took it away.</summary>
    public const string NoDate = "unchecked.no-date";

    /// <summary>The document allows it.</summary>
    public const string Allowed = "unchecked.allowed";
}
