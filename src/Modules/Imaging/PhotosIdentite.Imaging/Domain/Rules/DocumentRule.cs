using System.Text.Json.Serialization;
using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>What one document asks of a portrait. Lengths in millimetres; null where its authority gives no number.</summary>
internal sealed record DocumentRule
{
    public const int DefaultDpi = 300;

    public const double UsualStraightening = 5;

    public required string Id { get; init; }
    public string? NameFr { get; init; }
    public string? NameEn { get; init; }
    public string? Country { get; init; }
    public double? WidthMm { get; init; }
    public double? HeightMm { get; init; }
    public Limits? HeadHeightMm { get; init; }
    public Limits? EyeLineFromBottomMm { get; init; }
    public Limits? TopMarginMm { get; init; }

    /// <summary>Ear to ear.</summary>
    public Limits? FaceWidthMm { get; init; }

    /// <summary>How far the face's axis may lie from the middle.</summary>
    public double? CentringMm { get; init; }

    public PoseTolerance? Pose { get; init; }

    /// <summary>Empty: any background.</summary>
    public required IReadOnlyList<BackgroundColour> Background { get; init; }

    public int? Dpi { get; init; }
    public DigitalRule? Digital { get; init; }
    public Crown Crown { get; init; }

    /// <summary>Whether a source names the crown; else the skull is our choice.</summary>
    public bool CrownSaid { get; init; }

    public Permission BackgroundEditing { get; init; }
    public Permission Retouching { get; init; }

    /// <summary>The widest turn, in degrees, that straightens the head without the picture counting as edited.</summary>
    public double StraightenLimit { get; init; } = UsualStraightening;

    public int? Copies { get; init; }

    /// <summary>What the back of one print must say: <c>photographer-name</c>, <c>photographer-address</c>, <c>date-taken</c>.</summary>
    public IReadOnlyList<string> BackPrint { get; init; } = [];

    /// <summary><c>allowed</c>, <c>discouraged</c>, <c>forbidden</c>.</summary>
    public string? Glasses { get; init; }

    /// <summary><c>neutral</c>, <c>natural</c> (a natural smile is taken too).</summary>
    public string? Smile { get; init; }

    /// <summary><c>religious</c>, <c>forbidden</c>.</summary>
    public string? Headgear { get; init; }

    public int? MaxAgeMonths { get; init; }
    public IReadOnlyList<AgeVariant> Ages { get; init; } = [];
    public required Acceptance Acceptance { get; init; }
    public PhotoTaker WhoMayTake { get; init; }

    /// <summary>The source of every field that <see cref="Sources"/> does not name.</summary>
    public required RuleSource DefaultSource { get; init; }

    public IReadOnlyDictionary<RuleField, RuleSource> Sources { get; init; } = new Dictionary<RuleField, RuleSource>();
    public string? OfficialLink { get; init; }
    public string? Notes { get; init; }

    /// <summary>Set once an <see cref="AgeVariant"/> was applied.</summary>
    public string? AgeGroup { get; init; }

    public bool EyesMayBeClosed { get; init; }
    public bool ExpressionFree { get; init; }

    /// <summary>Counts from 1 with each change of the rule book; 0 as shipped.</summary>
    public int Version { get; init; }

    /// <summary>The dates are made up, for the demo.</summary>
    public bool DemoDate { get; init; }

    [JsonIgnore]
    public string Source => DefaultSource.Text;

    [JsonIgnore]
    public DateOnly ReadOn => DefaultSource.ReadOn;

    /// <summary>A document of no authority: our advice never forbids it.</summary>
    [JsonIgnore]
    public bool AdviceOnly => DefaultSource.Kind == SourceKind.Own;

    /// <summary>Whose number it is: the authority's where the rule has one, ours where it is silent.</summary>
    public RuleSource SourceOf(RuleField field) =>
        Sources.TryGetValue(field, out var own) ? own
        : RuleFields.Says(this, field) ? DefaultSource
        : RuleSource.OwnOn(ReadOn);

    /// <summary>The same rule, all of its sources read again on that day.</summary>
    public DocumentRule ReadAgain(DateOnly day) => this with
    {
        DefaultSource = DefaultSource with { ReadOn = day },
        Sources = Sources.ToDictionary(source => source.Key, source => source.Value with { ReadOn = day }),
    };

    /// <summary>What holds for that age; the rule itself for an age with no variant.</summary>
    public DocumentRule For(string? ageGroup) => Ages.FirstOrDefault(age => age.Group == ageGroup)?.Apply(this) ?? this;

    /// <summary>Of the lab's printer; no part of the rule, but told with it to a worker that is to cut for printing.</summary>
    public int? PrintDpi { get; init; }

    /// <summary>The back of a print says on which day the photo was taken.</summary>
    [JsonIgnore]
    public bool AsksDayTaken => BackPrint.Contains("date-taken");

    [JsonIgnore]
    public bool PixelsOnly => WidthMm is null || HeightMm is null;
}

/// <summary>What counts as the top of the head.</summary>
internal enum Crown
{
    Skull,
    Hair,
}

/// <summary>What the authority says of an edit; silent where it says nothing.</summary>
internal enum Permission
{
    Silent,
    Allowed,
    Forbidden,
}

/// <summary>Who may take the photo.</summary>
internal enum PhotoTaker
{
    Unsaid,
    Anyone,
    Professional,
    StudioOrOffice,
}
