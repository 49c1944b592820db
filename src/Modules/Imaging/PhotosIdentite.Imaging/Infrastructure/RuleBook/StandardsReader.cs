using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>Turns an entry of <c>standards.json</c> into a rule, and stops the program on one that says nothing we can show.</summary>
internal static class StandardsReader
{
    private const double UsualStraightening = 5;
    private const double FreeStraightening = 15;

    // The Italian ministry's text refuses a picture cut "to straighten the head"; no other document read so far does.
    private static readonly string[] NeverStraightened = ["it-id-card"];

    public static DocumentRule Read(StandardsEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Source)) throw Wrong(entry, "has no source");
        if (entry.WidthMm is null != entry.HeightMm is null) throw Wrong(entry, "gives one side in millimetres");
        if (entry.WidthMm <= 0 || entry.HeightMm <= 0 || entry.Dpi <= 0) throw Wrong(entry, "gives a size that is not positive");

        var head = Range(entry, entry.HeadHeightMm);
        if (head?.Max >= entry.HeightMm) throw Wrong(entry, "asks for a head taller than the photo");

        return new DocumentRule
        {
            Id = entry.Id,
            Country = entry.Country,
            WidthMm = entry.WidthMm,
            HeightMm = entry.HeightMm,
            HeadHeightMm = head,
            EyeLineFromBottomMm = Range(entry, entry.EyeLineFromBottomMm),
            TopMarginMm = Range(entry, entry.TopMarginMm),
            Background = [.. (entry.Background ?? []).Select(words => Colour(entry, words))],
            Dpi = entry.Dpi,
            Digital = entry.Digital is { } file
                ? new(file.WidthPx, file.HeightPx, file.MinPx, file.MaxPx, file.MinKB, file.MaxKB)
                : null,
            Crown = entry.CrownMeasure == "hair" ? Crown.Hair : Crown.Skull,
            BackgroundEditing = Allowed(entry.Editing?.Background),
            Retouching = Allowed(entry.Editing?.Retouch),
            StraightenLimit = NeverStraightened.Contains(entry.Id) ? 0
                : entry.SourceKind == "own" ? FreeStraightening : UsualStraightening,
            Copies = entry.Copies,
            Glasses = entry.Glasses,
            Smile = entry.Smile,
            MaxAgeMonths = entry.MaxAgeMonths,
            Acceptance = Accepted(entry),
            Source = entry.Source,
            SourceKind = entry.SourceKind,
            OfficialLink = entry.OfficialLink,
            ReadOn = entry.ReadOn,
        };
    }

    private static Limits? Range(StandardsEntry entry, double?[]? pair) => pair switch
    {
        null => null,
        [var low, var high] when !(low > high) => new Limits(low, high),
        _ => throw Wrong(entry, "has a range that is no range"),
    };

    private static Permission Allowed(string? word) => word switch
    {
        "forbidden" => Permission.Forbidden,
        "allowed" => Permission.Allowed,
        _ => Permission.Silent,
    };

    private static Acceptance Accepted(StandardsEntry entry) =>
        Enum.TryParse<Acceptance>(entry.Acceptance.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known)
            ? known
            : throw Wrong(entry, $"has the acceptance '{entry.Acceptance}'");

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
