using System.Globalization;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>Makes a rule of what was typed, and says of each field what is wrong with it.</summary>
internal sealed class RuleFormReader(RuleForm form)
{
    private static readonly CultureInfo Neutral = CultureInfo.InvariantCulture;
    private readonly List<RuleFault> _faults = [];

    /// <summary>Faults name the form's own fields: <c>Head.Min</c>, <c>Sources[glasses].Text</c>.</summary>
    public static (DocumentRule Rule, IReadOnlyList<RuleFault> Faults) Read(RuleForm form, DateOnly today)
    {
        var reader = new RuleFormReader(form);
        var rule = reader.Rule();
        var typed = reader._faults.Count > 0 ? [] : RuleFaults.Of(rule, today).Select(fault => fault with { Field = FormFields.Of(fault) });
        if (form.Note?.Length > RuleFaults.MostText) reader._faults.Add(new(nameof(form.Note), "too-long"));
        return (rule, [.. reader._faults, .. typed]);
    }

    private DocumentRule Rule() => new()
    {
        Id = (form.Id ?? "").Trim(),
        NameFr = form.NameFr?.Trim(),
        NameEn = form.NameEn?.Trim(),
        Country = Said(form.Country)?.ToUpperInvariant(),
        WidthMm = Number(form.WidthMm, nameof(form.WidthMm)),
        HeightMm = Number(form.HeightMm, nameof(form.HeightMm)),
        HeadHeightMm = Range(form.Head, nameof(form.Head)),
        EyeLineFromBottomMm = Range(form.Eyes, nameof(form.Eyes)),
        TopMarginMm = Range(form.Top, nameof(form.Top)),
        FaceWidthMm = Range(form.Face, nameof(form.Face)),
        CentringMm = Number(form.Centring, nameof(form.Centring)),
        Crown = form.Crown == "hair" ? Crown.Hair : Crown.Skull,
        CrownSaid = form.Crown is "hair" or "skull",
        Pose = Pose(),
        StraightenLimit = Number(form.Straighten, nameof(form.Straighten)) ?? DocumentRule.UsualStraightening,
        Background = Background(),
        BackgroundEditing = Word(form.BackgroundEditing, nameof(form.BackgroundEditing), Permission.Silent),
        Retouching = Word(form.Retouching, nameof(form.Retouching), Permission.Silent),
        Dpi = Whole(form.Dpi, nameof(form.Dpi)),
        Digital = File(form.File),
        Copies = Whole(form.Copies, nameof(form.Copies)),
        BackPrint = Listed(form.BackPrint, nameof(form.BackPrint), FormFields.BackPrint),
        Glasses = OneOf(form.Glasses, nameof(form.Glasses), FormFields.Glasses),
        Smile = OneOf(form.Smile, nameof(form.Smile), FormFields.Smile),
        Headgear = OneOf(form.Headgear, nameof(form.Headgear), FormFields.Headgear),
        MaxAgeMonths = Whole(form.MaxAge, nameof(form.MaxAge)),
        Ages = AgeLines.Read(form.Ages) ?? Wrong<IReadOnlyList<AgeVariant>>(nameof(form.Ages), "ages") ?? [],
        Acceptance = Word(form.Acceptance, nameof(form.Acceptance), Acceptance.Unknown),
        WhoMayTake = Word(form.WhoMayTake, nameof(form.WhoMayTake), PhotoTaker.Unsaid),
        DefaultSource = Source(form.Source, nameof(form.Source)),
        Sources = form.Sources.Where(source => Said(source.Value.Text) is not null && FormFields.Field(source.Key) is not null)
            .ToDictionary(source => FormFields.Field(source.Key)!.Value, source => Source(source.Value, $"Sources[{source.Key}]")),
        OfficialLink = Said(form.OfficialLink),
        Notes = Said(form.Notes),
    };

    private PoseTolerance? Pose()
    {
        var pose = new PoseTolerance(
            Number(form.Roll, nameof(form.Roll)), Number(form.Yaw, nameof(form.Yaw)), Number(form.Pitch, nameof(form.Pitch)));
        return pose == new PoseTolerance(null, null, null) ? null : pose;
    }

    private DigitalRule? File(FileForm file)
    {
        int? At(string? typed, string field) => Whole(typed, $"File.{field}");
        var rule = new DigitalRule(
            At(file.Width, "Width"), At(file.Height, "Height"), At(file.MinPx, "MinPx"), At(file.MaxPx, "MaxPx"), At(file.MinKb, "MinKb"),
            At(file.MaxKb, "MaxKb"), At(file.MinHeightPx, "MinHeightPx"), At(file.MaxHeightPx, "MaxHeightPx"),
            Number(file.MaxCompression, "File.MaxCompression"));
        return rule == new DigitalRule(null, null, null, null, null, null) ? null : rule;
    }

    private RuleSource Source(SourceForm source, string field)
    {
        var day = DateOnly.TryParseExact(source.ReadOn?.Trim(), "yyyy-MM-dd", Neutral, DateTimeStyles.None, out var read)
            ? read
            : Wrong<DateOnly>($"{field}.ReadOn", "date");
        return new RuleSource(
            source.Text?.Trim() ?? "", Word(source.Kind, $"{field}.Kind", SourceKind.Secondary), day == default ? new DateOnly(2000, 1, 1) : day);
    }

    private Limits? Range(RangeForm range, string field)
    {
        var limits = new Limits(Number(range.Min, $"{field}.Min"), Number(range.Max, $"{field}.Max"));
        return limits is { Min: null, Max: null } ? null : limits;
    }

    private List<BackgroundColour> Background() =>
        [.. Listed(form.Background, nameof(form.Background), [.. FormFields.Colours.Keys]).Select(word => FormFields.Colours[word])];

    private List<string> Listed(string? typed, string field, IReadOnlyCollection<string> known)
    {
        var words = (typed ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        return words.All(known.Contains) ? words : Wrong<List<string>>(field, "word") ?? [];
    }

    private string? OneOf(string? typed, string field, IReadOnlyCollection<string> known) =>
        Said(typed) is not { } word || known.Contains(word) ? Said(typed) : Wrong<string>(field, "word");

    private T Word<T>(string? typed, string field, T empty) where T : struct, Enum
    {
        if (Said(typed) is not { } word) return empty;
        foreach (var value in Enum.GetValues<T>().Where(value => RuleWords.Kebab(value) == word)) return value;
        return Wrong<T>(field, "word");
    }

    private double? Number(string? typed, string field) => Said(typed)?.Replace(',', '.') is not { } text ? null
        : text.Length <= 10 && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Neutral, out var number)
            && double.IsFinite(number) ? number
        : Wrong<double?>(field, "number");

    private int? Whole(string? typed, string field) => Said(typed) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, Neutral, out var number) ? number
        : Wrong<int?>(field, "number");

    private T? Wrong<T>(string field, string code)
    {
        _faults.Add(new(field, code));
        return default;
    }

    private static string? Said(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
