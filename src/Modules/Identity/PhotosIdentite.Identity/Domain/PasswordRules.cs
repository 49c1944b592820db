using System.Globalization;
using System.Text;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Domain;

/// <summary>Length counts, composition does not; what everybody uses is refused.</summary>
internal static class PasswordRules
{
    private const int OfItsOwn = 6;

    private static readonly string[] Common =
    [
        "password", "passwort", "motdepasse", "azertyuiop", "azerty", "qwertyuiop", "qwerty", "qwertz", "qsdfghjklm", "asdfghjkl",
        "wxcvbn", "zxcvbnm", "abcdefgh", "abcd", "abc", "iloveyou", "jetaime", "letmein", "welcome", "bienvenue", "bonjour",
        "soleil", "doudou", "chouchou", "loulou", "marseille", "football", "princesse", "princess", "dragon", "monkey",
        "sunshine", "superman", "batman", "administrateur", "administrator", "admin", "secret", "changeme", "master", "photosidentite", "photoidentite",
        "photos", "photo", "identite", "passport", "passeport", "1234567890", "0987654321", "123456789", "987654321", "123456",
        "654321", "1234", "123",
    ];

    /// <summary>Null when it may be used.</summary>
    public static Refusal? Check(string password, string email)
    {
        if (password.Length < 12) return IdentityRefusals.PasswordShort;
        if (password.Length > 256) return IdentityRefusals.PasswordLong;

        var plain = Plain(password);
        var words = Common.Append(Plain(email.Split('@')[0])).Where(word => word.Length > 2)
            .OrderByDescending(word => word.Length).ToList();
        return IsGuessed(plain, words) || IsGuessed(AsLetters(plain), words) ? IdentityRefusals.PasswordKnown : null;
    }

    private static bool IsGuessed(string password, IEnumerable<string> words) =>
        password.Distinct().Count() < 5
        || words.Aggregate(password, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Length < OfItsOwn;

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).ToLowerInvariant()
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static string AsLetters(string text) => string.Concat(text.Select(c => c switch
    {
        '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c,
    }));
}
