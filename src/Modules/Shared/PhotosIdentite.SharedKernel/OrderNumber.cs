using System.Security.Cryptography;

namespace PhotosIdentite.SharedKernel;

/// <summary>
/// 60 random bits as 12 Crockford base-32 characters, then a Luhn mod 32 check character. Shown 4-4-4-1; read without regard to
/// case, spaces or dashes, O as 0 and I or L as 1.
/// </summary>
public readonly record struct OrderNumber
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private OrderNumber(string value) => Value = value;

    /// <summary>The 13 characters without dashes.</summary>
    public string Value { get; }

    public static OrderNumber New()
    {
        var body = RandomNumberGenerator.GetString(Alphabet, 12);
        return new OrderNumber(body + Check(body));
    }

    public static OrderNumber? Parse(string? text)
    {
        if (text is null or { Length: > 40 }) return null;

        var plain = string.Concat(text.ToUpperInvariant().Where(c => c is not (' ' or '-' or '\u00A0'))
            .Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
        return plain.Length == 13 && plain.All(Alphabet.Contains) && Check(plain[..12]) == plain[12] ? new OrderNumber(plain) : null;
    }

    public override string ToString() => $"{Value[..4]}-{Value[4..8]}-{Value[8..12]}-{Value[12]}";

    private static char Check(string body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var doubled = Alphabet.IndexOf(body[^(i + 1)], StringComparison.Ordinal) * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 32 + doubled % 32;
        }

        return Alphabet[(32 - sum % 32) % 32];
    }
}
