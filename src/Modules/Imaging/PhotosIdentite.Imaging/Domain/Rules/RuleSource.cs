namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>Where one number or word of a rule was read, and when.</summary>
internal sealed record RuleSource(string Text, SourceKind Kind, DateOnly ReadOn)
{
    /// <summary>A tolerance or habit of this service: no authority says it.</summary>
    public static RuleSource OwnOn(DateOnly day) => new("own", SourceKind.Own, day);
}

/// <summary>How far a source is from the authority; the first is the best.</summary>
internal enum SourceKind
{
    Official,
    Quoted,
    Secondary,
    Own,
}

/// <summary>What a rule says, one thing at a time: each has its own source. The names are stable: they are written into the rule book.</summary>
internal enum RuleField
{
    Size,
    HeadHeight,
    EyeLine,
    TopMargin,
    FaceWidth,
    Centring,
    Crown,
    Pose,
    Straightening,
    Background,
    BackgroundEditing,
    Retouching,
    Dpi,
    Digital,
    Copies,
    BackPrint,
    Glasses,
    Smile,
    Headgear,
    MaxAge,
    Ages,
    Acceptance,
    WhoMayTake,
}
