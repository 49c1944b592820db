using System.Security.Cryptography;
using PhotosIdentite.Privacy.Infrastructure.Vault;

namespace PhotosIdentite.Privacy.Infrastructure.KeyRing;

/// <summary>A vault key under its master.</summary>
internal static class SealedByMaster
{
    public static KeyRow Seal(this IKeyRing ring, KeyRow row, ReadOnlySpan<byte> key)
    {
        var number = ring.Newest;
        var master = ring.Master(number);
        try
        {
            return row with { Master = number, Blob = Aead.Seal(master, key, row.AssociatedBytes()) };
        }
        finally
        {
            CryptographicOperations.ZeroMemory(master);
        }
    }

    /// <summary>The key's bytes; the caller zeroes them.</summary>
    public static byte[] Open(this IKeyRing ring, KeyRow row)
    {
        var master = ring.Master(row.Master);
        try
        {
            return Aead.Open(master, row.Blob, row.AssociatedBytes());
        }
        finally
        {
            CryptographicOperations.ZeroMemory(master);
        }
    }
}
