using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>The words the form knows, and where a fault of the domain stands in it.</summary>
internal static class FormFields
{
    private static readonly Dictionary<string, RuleField> ByWord = RuleFields.All.ToDictionary(RuleWords.Kebab);

    private static readonly Dictionary<string, string> Renamed = new()
    {
        [nameof(DocumentRule.HeadHeightMm)] = "Head.Min",
        [nameof(DocumentRule.EyeLineFromBottomMm)] = "Eyes.Min",
        [nameof(DocumentRule.TopMarginMm)] = "Top.Min",
        [nameof(DocumentRule.FaceWidthMm)] = "Face.Min",
        [nameof(DocumentRule.CentringMm)] = nameof(RuleForm.Centring),
        [nameof(DocumentRule.StraightenLimit)] = nameof(RuleForm.Straighten),
        [nameof(DocumentRule.Pose)] = nameof(RuleForm.Roll),
        [nameof(DocumentRule.MaxAgeMonths)] = nameof(RuleForm.MaxAge),
        [nameof(DocumentRule.Digital)] = "File.Width",
    };

    public static IReadOnlyDictionary<string, BackgroundColour> Colours { get; } = Enum.GetValues<BackgroundColour>().ToDictionary(RuleWords.Kebab);

    public static IReadOnlyCollection<string> BackPrint { get; } = ["photographer-name", "photographer-address", "date-taken"];

    public static IReadOnlyCollection<string> Glasses { get; } = ["allowed", "discouraged", "forbidden"];

    public static IReadOnlyCollection<string> Smile { get; } = ["neutral", "natural"];

    public static IReadOnlyCollection<string> Headgear { get; } = ["religious", "forbidden"];

    public static RuleField? Field(string word) => ByWord.TryGetValue(word, out var field) ? field : null;

    public static string Of(RuleFault fault)
    {
        var part = fault.Code.StartsWith("date", StringComparison.Ordinal) ? "ReadOn" : "Text";
        if (fault.Field == nameof(DocumentRule.DefaultSource)) return $"Source.{part}";
        if (IsSource(fault) && Enum.TryParse<RuleField>(fault.Field, out var field)) return $"Sources[{RuleWords.Kebab(field)}].{part}";
        return Renamed.GetValueOrDefault(fault.Field, fault.Field);
    }

    // Some fields of a rule are called like the source of one: what is wrong tells them apart.
    private static bool IsSource(RuleFault fault) => fault.Code is "source-missing" or "source-address" or "too-long" or "date" or "date-future";
}
