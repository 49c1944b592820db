using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>Turns an entry of <c>standards.json</c> into a rule, and stops the program on one that says nothing we can show.</summary>
internal static class StandardsReader
{
    public static DocumentRule Read(StandardsEntry entry)
    {
        var rule = new DocumentRule
        {
            Id = entry.Id,
            NameFr = entry.Name.Fr,
            NameEn = entry.Name.En,
            Country = entry.Country,
            WidthMm = entry.WidthMm,
            HeightMm = entry.HeightMm,
            HeadHeightMm = Range(entry, entry.HeadHeightMm),
            EyeLineFromBottomMm = Range(entry, entry.EyeLineFromBottomMm),
            TopMarginMm = Range(entry, entry.TopMarginMm),
            FaceWidthMm = Range(entry, entry.FaceWidthMm),
            CentringMm = entry.CentringMm,
            Crown = entry.CrownMeasure == "hair" ? Crown.Hair : Crown.Skull,
            CrownSaid = entry.CrownMeasure is not null,
            Pose = entry.Pose is { } pose ? new(pose.Roll, pose.Yaw, pose.Pitch) : null,
            StraightenLimit = entry.StraightenLimit ?? DocumentRule.UsualStraightening,
            Background = [.. (entry.Background ?? []).Select(words => Colour(entry, words))],
            BackgroundEditing = Allowed(entry.Editing?.Background),
            Retouching = Allowed(entry.Editing?.Retouch),
            Dpi = entry.Dpi,
            Digital = File(entry.Digital),
            Copies = entry.Copies,
            BackPrint = entry.BackPrint ?? [],
            Glasses = entry.Glasses,
            Smile = entry.Smile,
            Headgear = entry.Headgear,
            MaxAgeMonths = entry.MaxAgeMonths,
            Ages = [.. (entry.Ages ?? []).Select(age => Age(entry, age))],
            Acceptance = Word<Acceptance>(entry, entry.Acceptance),
            WhoMayTake = entry.WhoMayTake is { } who ? Word<PhotoTaker>(entry, who) : PhotoTaker.Unsaid,
            DefaultSource = new(entry.Source, Kind(entry, entry.SourceKind), entry.ReadOn),
            Sources = (entry.Sources ?? []).ToDictionary(
                source => Word<RuleField>(entry, source.Key),
                source => new RuleSource(source.Value.Text, Kind(entry, source.Value.Kind), source.Value.ReadOn)),
            OfficialLink = entry.OfficialLink,
            Notes = entry.Notes,
        };
        return RuleFaults.Of(rule) is [var fault, ..] ? throw Wrong(entry, $"{fault.Field}: {fault.Code}") : rule;
    }

    private static AgeVariant Age(StandardsEntry entry, AgeEntry age) => new(
        age.Group, age.FromYears, age.ToYears, Range(entry, age.HeadHeightMm), Range(entry, age.EyeLineFromBottomMm), age.GeometryFree,
        age.EyesMayBeClosed, age.ExpressionFree);

    private static DigitalRule? File(DigitalEntry? file) => file is null ? null : new(
        file.WidthPx, file.HeightPx, file.MinPx, file.MaxPx, file.MinKB, file.MaxKB, file.MinHeightPx, file.MaxHeightPx, file.MaxCompression);

    private static Limits? Range(StandardsEntry entry, double?[]? pair) => pair switch
    {
        null => null,
        [var low, var high] => new Limits(low, high),
        _ => throw Wrong(entry, "has a range that is no range"),
    };

    private static Permission Allowed(string? word) => word switch
    {
        "forbidden" => Permission.Forbidden,
        "allowed" => Permission.Allowed,
        _ => Permission.Silent,
    };

    private static SourceKind Kind(StandardsEntry entry, string word) =>
        word == "official-quoted" ? SourceKind.Quoted : Word<SourceKind>(entry, word);

    private static T Word<T>(StandardsEntry entry, string word) where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known)
            ? known
            : throw Wrong(entry, $"says '{word}', which is no {typeof(T).Name}");

    private static BackgroundColour Colour(StandardsEntry entry, string words) => words switch
    {
        "white" or "white, plain" => BackgroundColour.White,
        "off-white" or "near white" => BackgroundColour.OffWhite,
        "cream" => BackgroundColour.Cream,
        "beige" => BackgroundColour.Beige,
        "light grey" => BackgroundColour.LightGrey,
        "light blue" => BackgroundColour.LightBlue,
        "light brown" => BackgroundColour.LightBrown,
        "blue" => BackgroundColour.Blue,
        "neutral, plain" => BackgroundColour.Neutral,
        "plain light, not white" => BackgroundColour.LightNotWhite,
        "light" or "plain light" or "light, even" or "light, plain" or "light, preferably white" or "uniform light" =>
            BackgroundColour.Light,
        _ => throw Wrong(entry, $"names the background '{words}', which has no colour box"),
    };

    private static InvalidOperationException Wrong(StandardsEntry entry, string fault) => new($"standards.json: {entry.Id} {fault}.");
}
