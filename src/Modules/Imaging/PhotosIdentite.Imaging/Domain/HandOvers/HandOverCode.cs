using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.HandOvers;

/// <summary>Six letters to be typed from one screen into another. They follow from the computer's secret, so that no row needs to hold them.</summary>
internal static class HandOverCode
{
    public const int Length = 6;
    public static readonly TimeSpan Valid = TimeSpan.FromMinutes(15);

    // No I, L, O or U: they pass for other signs, or make words.
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ";

    public static string Of(Capability computer)
    {
        var mac = HMACSHA256.HashData(Encoding.ASCII.GetBytes(computer.Secret), "hand-over code"u8);
        var number = BinaryPrimitives.ReadUInt64BigEndian(mac);
        return string.Create(Length, number, static (code, rest) =>
        {
            for (var i = 0; i < code.Length; i++, rest /= (ulong)Letters.Length) code[i] = Letters[(int)(rest % (ulong)Letters.Length)];
        });
    }

    /// <summary>As people type it: any case, with spaces or a hyphen. Null when it cannot be a code.</summary>
    public static string? Parse(string? typed)
    {
        var code = string.Concat((typed ?? "").Where(c => c is not ('-' or ' ' or '\u00A0'))).ToUpperInvariant();
        return code.Length == Length && code.All(Letters.Contains) ? code : null;
    }
}
