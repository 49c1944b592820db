using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PhotosIdentite.SharedKernel;

/// <summary>
/// A secret that opens one thing (an upload session, an order) to whoever holds it: 256 random bits, base64url, 43 characters.
/// Rows keep only <see cref="Hash"/>.
/// </summary>
public readonly record struct Capability(string Secret)
{
    public static Capability New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>SHA-256 of the secret, 32 bytes: enough to find the row, useless to open it.</summary>
    public byte[] Hash => SHA256.HashData(Encoding.ASCII.GetBytes(Secret));

    public static Capability? Parse(string? text) =>
        text is { Length: 43 } && text.All(IsLetter) ? new Capability(text) : null;

    public override string ToString() => "•••";

    // The framework's own check lets white space pass, which no address may hold.
    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
