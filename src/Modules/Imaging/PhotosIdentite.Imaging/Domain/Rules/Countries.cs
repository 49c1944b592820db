using System.Globalization;

namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>The countries of ISO 3166-1, by the two letters the platform knows them under.</summary>
internal static class Countries
{
    private static readonly HashSet<string> Known = [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => culture.Name.Split('-')[^1]).Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper))];

    public static bool Exists(string code) => Known.Contains(code);
}
