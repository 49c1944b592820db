using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>Why a rule cannot stand in the book.</summary>
/// <param name="Field">Where it was typed: a property of <see cref="DocumentRule"/>, or a <see cref="RuleField"/> whose source is meant.</param>
/// <param name="Code">Keys the text.</param>
internal sealed record RuleFault(string Field, string Code);

/// <summary>What every rule must meet, however it comes into the book.</summary>
internal static partial class RuleFaults
{
    public const int MostText = 500;
    public const double MostMm = 300;

    /// <param name="rule">As typed.</param>
    /// <param name="today">A source cannot have been read later; null for what ships with the program.</param>
    public static IReadOnlyList<RuleFault> Of(DocumentRule rule, DateOnly? today = null) =>
        [.. Names(rule), .. Sizes(rule), .. Ranges(rule), .. Files(rule), .. Ages(rule), .. Sources(rule, today ?? DateOnly.MaxValue)];

    private static IEnumerable<RuleFault> Names(DocumentRule rule)
    {
        if (!Id().IsMatch(rule.Id)) yield return new(nameof(rule.Id), "id");
        if (rule.Country is not null && !Countries.Exists(rule.Country)) yield return new(nameof(rule.Country), "country");
        foreach (var (name, field) in new[] { (rule.NameFr, nameof(rule.NameFr)), (rule.NameEn, nameof(rule.NameEn)) })
        {
            if (string.IsNullOrWhiteSpace(name)) yield return new(field, "missing");
            else if (name.Length > 80) yield return new(field, "too-long");
            else if (name.AsSpan().IndexOfAny("<>{}") >= 0 || name.Any(char.IsControl)) yield return new(field, "letters");
        }
    }

    private static IEnumerable<RuleFault> Sizes(DocumentRule rule)
    {
        if (rule.WidthMm is null != rule.HeightMm is null) yield return new(nameof(rule.WidthMm), "one-side");
        if (rule.WidthMm is <= 0 or > MostMm) yield return new(nameof(rule.WidthMm), "size");
        if (rule.HeightMm is <= 0 or > MostMm) yield return new(nameof(rule.HeightMm), "size");
        if (rule.Dpi is < 72 or > 1200) yield return new(nameof(rule.Dpi), "dpi");
        if (rule.CentringMm is <= 0 or > 20) yield return new(nameof(rule.CentringMm), "number");
        if (rule.StraightenLimit is < 0 or > 45) yield return new(nameof(rule.StraightenLimit), "degrees");
        if (new[] { rule.Pose?.Roll, rule.Pose?.Yaw, rule.Pose?.Pitch }.Any(angle => angle is <= 0 or > 45)) yield return new(nameof(rule.Pose), "degrees");
        if (rule.Copies is < 1 or > 20) yield return new(nameof(rule.Copies), "copies");
        if (rule.MaxAgeMonths is < 1 or > 120) yield return new(nameof(rule.MaxAgeMonths), "months");
    }

    private static IEnumerable<RuleFault> Ranges(DocumentRule rule)
    {
        var across = rule.WidthMm ?? MostMm;
        var down = rule.HeightMm ?? MostMm;
        return new[]
        {
            Range(rule.HeadHeightMm, nameof(rule.HeadHeightMm), down, "head-too-tall"),
            Range(rule.EyeLineFromBottomMm, nameof(rule.EyeLineFromBottomMm), down, "outside-photo"),
            Range(rule.TopMarginMm, nameof(rule.TopMarginMm), down, "outside-photo"),
            Range(rule.FaceWidthMm, nameof(rule.FaceWidthMm), across, "outside-photo"),
        }.OfType<RuleFault>();
    }

    private static RuleFault? Range(Limits? limits, string field, double side, string beyond) => limits switch
    {
        null => null,
        { Min: null, Max: null } => new(field, "range"),
        { Min: < 0 } or { Max: <= 0 } => new(field, "negative"),
        { Min: { } min, Max: { } max } when min > max => new(field, "min-max"),
        _ when limits.Min >= side || limits.Max >= side => new(field, beyond),
        _ => null,
    };

    private static IEnumerable<RuleFault> Files(DocumentRule rule)
    {
        if (rule.Digital is not { } file) yield break;

        var sides = new[] { file.WidthPx, file.HeightPx, file.MinPx, file.MaxPx, file.MinHeightPx, file.MaxHeightPx };
        if (sides.Any(side => side is < 50 or > 10_000)) yield return new(nameof(rule.Digital), "pixels");
        if (file.WidthPx is null != file.HeightPx is null) yield return new(nameof(rule.Digital), "one-side");
        if (file.MinPx > file.MaxPx || file.MinHeightPx > file.MaxHeightPx || file.MinKb > file.MaxKb) yield return new(nameof(rule.Digital), "min-max");
        if (file.MinKb is < 1 || file.MaxKb is < 1 or > 50_000) yield return new(nameof(rule.Digital), "weight");
        if (file.MaxCompression is < 2 or > 100) yield return new(nameof(rule.Digital), "number");
    }

    private static IEnumerable<RuleFault> Ages(DocumentRule rule)
    {
        var last = -1;
        foreach (var age in rule.Ages)
        {
            if (age.FromYears <= last || age.ToYears < age.FromYears || age.ToYears > 120) yield return new(nameof(rule.Ages), "ages");
            if (age.Group != $"{age.FromYears}-{age.ToYears}") yield return new(nameof(rule.Ages), "ages");
            if (Range(age.HeadHeightMm, nameof(rule.Ages), rule.HeightMm ?? MostMm, "head-too-tall") is { } head) yield return head;
            if (Range(age.EyeLineFromBottomMm, nameof(rule.Ages), rule.HeightMm ?? MostMm, "outside-photo") is { } eyes) yield return eyes;
            last = age.ToYears;
        }
    }

    private static IEnumerable<RuleFault> Sources(DocumentRule rule, DateOnly today)
    {
        foreach (var (field, source) in rule.Sources.Select(own => (own.Key.ToString(), own.Value)).Prepend((nameof(rule.DefaultSource), rule.DefaultSource)))
        {
            if (string.IsNullOrWhiteSpace(source.Text)) yield return new(field, "source-missing");
            else if (source.Text.Length > MostText) yield return new(field, "too-long");
            else if (!SourceAddresses.AllReadable(source.Text)) yield return new(field, "source-address");
            if (source.ReadOn < new DateOnly(2000, 1, 1)) yield return new(field, "date");
            if (source.ReadOn > today) yield return new(field, "date-future");
        }

        if (rule.OfficialLink is { } link && !(link.Length <= MostText && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            yield return new(nameof(rule.OfficialLink), "link");
        if (rule.Notes?.Length > MostText) yield return new(nameof(rule.Notes), "too-long");
        if (rule.AdviceOnly && rule.Acceptance != Acceptance.Accepted) yield return new(nameof(rule.Acceptance), "own-accepted");
    }

    [System.Text.RegularExpressions.GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+){1,7}$")]
    private static partial System.Text.RegularExpressions.Regex Id();
}
