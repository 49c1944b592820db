using System.Buffers.Binary;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Identity.Infrastructure.Passwords;

/// <summary>
/// PBKDF2-HMAC-SHA512, then HMAC under the pepper: a stolen row cannot be tried against a word list without the root key. Laid
/// out as Identity's version 3: 1, prf, iterations, salt length (big endian), salt, 32 bytes, where the last 32 are the peppered ones.
/// </summary>
internal sealed class PepperedHasher(IBlindIndex pepper, IOptions<PasswordHasherOptions> options, IMeterFactory meters)
    : IPasswordHasher<Account>
{
    public const string Meter = "PhotosIdentite.Identity";
    public const string Hashes = "identity.password_hashes";
    private const int HeaderSize = 13;
    private const int SaltSize = 16;
    private const int KeySize = 32;

    private readonly Counter<long> _hashes = meters.Create(Meter)
        .CreateCounter<long>(Hashes, description: "Password hashes computed");

    /// <summary>Verified in place of the hash of an account that does not exist: as much work, never right.</summary>
    public string Decoy { get; } = Convert.ToBase64String(NewRow(options.Value.IterationCount));

    public string HashPassword(Account user, string password) => Hash(password);

    public string Hash(string password)
    {
        var row = NewRow(options.Value.IterationCount);
        Derive(password, row).CopyTo(row.AsSpan(HeaderSize + SaltSize));
        return Convert.ToBase64String(row);
    }

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        Verify(hashedPassword, providedPassword);

    public PasswordVerificationResult Verify(string hash, string password)
    {
        var row = Convert.FromBase64String(hash);
        if (row.Length != HeaderSize + SaltSize + KeySize || row[0] != 1) return PasswordVerificationResult.Failed;
        if (!CryptographicOperations.FixedTimeEquals(Derive(password, row), row.AsSpan(HeaderSize + SaltSize)))
            return PasswordVerificationResult.Failed;

        return Iterations(row) < options.Value.IterationCount
            ? PasswordVerificationResult.SuccessRehashNeeded
            : PasswordVerificationResult.Success;
    }

    // The header, a fresh salt, and random bytes where the key will stand.
    private static byte[] NewRow(int iterations)
    {
        var row = RandomNumberGenerator.GetBytes(HeaderSize + SaltSize + KeySize);
        row[0] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(row.AsSpan(1), (uint)KeyDerivationPrf.HMACSHA512);
        BinaryPrimitives.WriteUInt32BigEndian(row.AsSpan(5), (uint)iterations);
        BinaryPrimitives.WriteUInt32BigEndian(row.AsSpan(9), SaltSize);
        return row;
    }

    private byte[] Derive(string password, ReadOnlySpan<byte> row)
    {
        _hashes.Add(1);
        var salt = row.Slice(HeaderSize, SaltSize);
        var slow = Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations(row), HashAlgorithmName.SHA512, KeySize);
        return pepper.Tag(IndexPurpose.PasswordPepper, Convert.ToHexString(slow));
    }

    private static int Iterations(ReadOnlySpan<byte> row) => (int)BinaryPrimitives.ReadUInt32BigEndian(row[5..]);
}
