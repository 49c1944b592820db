using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

internal sealed class BlindIndex(IKeyRing ring) : IBlindIndex
{
    private const int Version = 1;
    private readonly ConcurrentDictionary<IndexPurpose, byte[]> _keys = new();

    public byte[] Tag(IndexPurpose purpose, string value) => HMACSHA256.HashData(KeyOf(purpose), Encoding.UTF8.GetBytes(value));

    public byte[] SealUnder(IndexPurpose purpose, string secret, ReadOnlySpan<byte> plain, AssociatedData aad) =>
        Aead.Seal(KeyUnder(purpose, secret), plain, aad.ToBytes());

    public byte[] OpenUnder(IndexPurpose purpose, string secret, ReadOnlySpan<byte> sealedBytes, AssociatedData aad) =>
        Aead.Open(KeyUnder(purpose, secret), sealedBytes, aad.ToBytes());

    private byte[] KeyUnder(IndexPurpose purpose, string secret) =>
        HKDF.DeriveKey(
            HashAlgorithmName.SHA256, KeyOf(purpose), KeyRow.KeySize, salt: null, info: Encoding.UTF8.GetBytes($"seal|{secret}"));

    private byte[] KeyOf(IndexPurpose purpose) => _keys.GetOrAdd(purpose, label =>
    {
        var root = ring.Root();
        try
        {
            return HKDF.DeriveKey(
                HashAlgorithmName.SHA256, root, KeyRow.KeySize, info: Encoding.UTF8.GetBytes($"photos.{label}.v{Version}"));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(root);
        }
    });
}
