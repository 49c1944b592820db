using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>The forms in which a value can lie about: encodings that anyone undoes, and hashes without a key that anyone repeats.</summary>
internal static class Disguises
{
    /// <summary>Each form once, by name. A form shorter than 8 bytes would be found by chance and is left out.</summary>
    public static IReadOnlyDictionary<string, byte[]> Of(string value)
    {
        var forms = new Dictionary<string, byte[]>();
        foreach (var (spelling, text) in Spellings(value))
        foreach (var (encoding, bytes) in Encodings(text))
            if (bytes.Length >= 8) forms.TryAdd($"{encoding} of {spelling}", bytes);
        foreach (var (hash, bytes) in Hashes(value)) forms.TryAdd(hash, bytes);
        return forms;
    }

    private static IEnumerable<(string, string)> Spellings(string value) =>
        [("value", value), ("upper case", value.ToUpperInvariant()), ("lower case", value.ToLowerInvariant()), ("unaccented", Fold(value))];

    private static IEnumerable<(string, byte[])> Encodings(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        yield return ("UTF-8", utf8);
        yield return ("Latin-1", Encoding.Latin1.GetBytes(text));
        yield return ("UTF-16LE", Encoding.Unicode.GetBytes(text));
        yield return ("UTF-16BE", Encoding.BigEndianUnicode.GetBytes(text));
        yield return ("hex", Ascii(Convert.ToHexStringLower(utf8)));
        yield return ("HEX", Ascii(Convert.ToHexString(utf8)));
        for (var offset = 0; offset < 3; offset++)
        {
            yield return ($"Base64 at {offset}", Ascii(Base64Middle(utf8, offset)));
            yield return ($"Base64url at {offset}", Ascii(Base64Middle(utf8, offset).Replace('+', '-').Replace('/', '_')));
        }

        yield return ("percent", Ascii(Uri.EscapeDataString(text)));
        yield return ("percent, lower case", Ascii(string.Concat(Uri.EscapeDataString(text).Select(char.ToLowerInvariant))));
        yield return ("form", Ascii(WebUtility.UrlEncode(text)));
        yield return ("quoted-printable", Ascii(QuotedPrintable(utf8)));
        yield return ("JSON", Encoding.UTF8.GetBytes(JsonEncodedText.Encode(text, JavaScriptEncoder.Default).Value));
        yield return ("JSON, all escaped", Ascii(string.Concat(text.Select(c => $"\\u{(int)c:x4}"))));
        yield return ("HTML", Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(text)));
        yield return ("HTML, hexadecimal", Ascii(HtmlEncoder.Default.Encode(text)));
        yield return ("HTML, all escaped", Ascii(string.Concat(text.Select(c => $"&#{(int)c};"))));
    }

#pragma warning disable CA5350, CA5351 // a leak does not choose a good hash
    private static IEnumerable<(string, byte[])> Hashes(string value)
    {
        foreach (var text in new[] { value, value.Trim().ToLowerInvariant() })
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            foreach (var (name, hash) in new[]
            {
                ("MD5", MD5.HashData(bytes)), ("SHA-1", SHA1.HashData(bytes)), ("SHA-256", SHA256.HashData(bytes)),
            })
            {
                yield return ($"{name}, raw, of {text.Length}/{text == value}", hash);
                yield return ($"{name}, hex, of {text == value}", Ascii(Convert.ToHexStringLower(hash)));
                yield return ($"{name}, HEX, of {text == value}", Ascii(Convert.ToHexString(hash)));
                yield return ($"{name}, Base64, of {text == value}", Ascii(Convert.ToBase64String(hash).TrimEnd('=')));
            }
        }
    }
#pragma warning restore CA5350, CA5351

    // The characters that depend on the value alone when it starts at the given byte of a longer text.
    private static string Base64Middle(byte[] bytes, int offset)
    {
        var whole = Convert.ToBase64String([.. new byte[offset], .. bytes]).TrimEnd('=');
        var first = offset == 0 ? 0 : offset + 1;
        var last = (offset + bytes.Length) * 8 / 6;
        return whole[first..Math.Min(last, whole.Length)];
    }

    private static string QuotedPrintable(byte[] bytes) =>
        string.Concat(bytes.Select(b => b is >= 33 and <= 126 and not (byte)'=' or 32 ? $"{(char)b}" : $"={b:X2}"));

    private static string Fold(string value) =>
        string.Concat(value.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark));

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
