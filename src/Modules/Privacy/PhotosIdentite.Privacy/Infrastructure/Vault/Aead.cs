using System.Security.Cryptography;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

/// <summary>AES-256-GCM with a random nonce. Sealed bytes are nonce 12, tag 16, ciphertext.</summary>
internal static class Aead
{
    public const int Overhead = NonceSize + TagSize;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> aad)
    {
        var sealedBytes = new byte[Overhead + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(Overhead), sealedBytes.AsSpan(NonceSize, TagSize), aad);
        return sealedBytes;
    }

    /// <exception cref="CryptographicException">Another key, another row, or changed bytes.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> aad)
    {
        if (sealedBytes.Length < Overhead) throw new CryptographicException("Sealed bytes are too short.");

        var plain = new byte[sealedBytes.Length - Overhead];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(sealedBytes[..NonceSize], sealedBytes[Overhead..], sealedBytes[NonceSize..Overhead], plain, aad);
        return plain;
    }
}
