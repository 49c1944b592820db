using System.Text.RegularExpressions;

namespace PhotosIdentite.Orders.Application.GiveDelivery;

/// <summary>What a field must hold before it is sealed: each answer is the code of a message, or null.</summary>
internal static partial class DeliveryRules
{
    // Of what a mail server takes; \p{C} are the invisible ones.
    private const string Word = @"[^\s\p{C}@<>""(),:;\[\]\\.]+";

    private static readonly Dictionary<string, (int Digits, string Example)> Postcodes = new()
    {
        ["FR"] = (5, "75001"), ["BE"] = (4, "1000"), ["CH"] = (4, "1204"), ["LU"] = (4, "1111"), ["DE"] = (5, "10115"),
        ["ES"] = (5, "28001"), ["IT"] = (5, "00118"), ["MC"] = (5, "98000"),
    };

    /// <summary>ISO codes of where we post to, as offered by the form.</summary>
    public static IReadOnlyCollection<string> Countries => Postcodes.Keys;

    public static string Example(string country) => Postcodes[country].Example;

    public static int Digits(string country) => Postcodes[country].Digits;

    public static string? Email(string? value) =>
        value is { Length: <= 254 } && AnEmail().IsMatch(value.Trim()) ? null : "orders.email-format";

    public static string? Line(string? value, string missing) =>
        string.IsNullOrWhiteSpace(value) ? missing : value.Length > 100 || value.Any(char.IsControl) ? "orders.line-too-long" : null;

    public static string? Country(string? value) => value is not null && Postcodes.ContainsKey(value) ? null : "orders.country";

    public static string? PostalCode(string? value, string? country) =>
        country is null || !Postcodes.TryGetValue(country, out var rule)
            || (value?.Trim() is { } code && code.Length == rule.Digits && code.All(char.IsAsciiDigit))
            ? null : "orders.postal-code";

    [GeneratedRegex(@"^(?=[^@]{1,64}@)" + Word + @"(\." + Word + ")*@" + Word + @"(\." + Word + @")+\z")]
    private static partial Regex AnEmail();
}
