using System.Net;
using System.Security.Cryptography;
using System.Text;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Privacy;

/// <summary>The control of the canary test: what is hidden in each of these ways must be found, or silence means nothing.</summary>
public sealed class TheLeakSearch
{
    private const string Canary = "Zoé.Quintefeuille+8f3a@Canari.example";
    private static readonly LeakSearch Search = new([KeyValuePair.Create("e-mail", Canary)]);

    public static TheoryData<string, byte[]> Leaks => new()
    {
        { "plain", Utf8($"x={Canary};") },
        { "lower case", Utf8(Canary.ToLowerInvariant()) },
        { "upper case", Utf8(Canary.ToUpperInvariant()) },
        { "UTF-16", Encoding.Unicode.GetBytes("  " + Canary) },
        { "UTF-16, odd start", [0, .. Encoding.Unicode.GetBytes(Canary)] },
        { "UTF-16, big end first", Encoding.BigEndianUnicode.GetBytes(Canary) },
        { "hex of a dump", Utf8(@"\x00" + Convert.ToHexStringLower(Utf8(Canary)) + "ff") },
        { "Base64", Utf8(Convert.ToBase64String(Utf8(Canary))) },
        { "Base64, one byte in", Utf8(Convert.ToBase64String(Utf8("a" + Canary + "b"))) },
        { "Base64, two bytes in", Utf8(Convert.ToBase64String(Utf8("ab" + Canary))) },
        { "Base64url", Utf8(System.Buffers.Text.Base64Url.EncodeToString(Utf8("?>" + Canary))) },
        { "percent", Utf8("/track?e=" + Uri.EscapeDataString(Canary)) },
        { "form", Utf8("e=" + WebUtility.UrlEncode(Canary)) },
        { "JSON", Utf8(System.Text.Json.JsonSerializer.Serialize(Canary)) },
        { "HTML", Utf8(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(Canary)) },
        { "quoted-printable", Utf8(Canary.Replace("é", "=C3=A9", StringComparison.Ordinal)) },
        { "SHA-256", SHA256.HashData(Utf8(Canary.ToLowerInvariant())) },
        { "SHA-256 in hex", Utf8(Convert.ToHexStringLower(SHA256.HashData(Utf8(Canary)))) },
#pragma warning disable CA5351, CA5350
        { "MD5 in hex", Utf8(Convert.ToHexString(MD5.HashData(Utf8(Canary.ToLowerInvariant())))) },
        { "SHA-1 in Base64", Utf8(Convert.ToBase64String(SHA1.HashData(Utf8(Canary)))) },
#pragma warning restore CA5351, CA5350
    };

    [Theory, MemberData(nameof(Leaks))]
    public void Finds(string way, byte[] leak) =>
        Assert.NotEmpty(Search.In(way, [.. RandomNumberGenerator.GetBytes(1000), .. leak, .. RandomNumberGenerator.GetBytes(1000)]));

    [Fact]
    public void Finds_nothing_where_there_is_nothing() => Assert.Empty(Search.In("noise", RandomNumberGenerator.GetBytes(5_000_000)));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
