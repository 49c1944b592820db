using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Contracts;

/// <summary>Keys derived from the root (HKDF-SHA256 with a label and a version), held in memory only, one per purpose.</summary>
public interface IBlindIndex
{
    /// <summary>HMAC-SHA256, 32 bytes: finds a value without storing it. Callers normalise first (<see cref="Normal.Email"/>).</summary>
    byte[] Tag(IndexPurpose purpose, string value);

    /// <summary>AES-256-GCM under a key that only the root and <paramref name="secret"/> together give: nonce 12, tag 16, ciphertext.</summary>
    byte[] SealUnder(IndexPurpose purpose, string secret, ReadOnlySpan<byte> plain, AssociatedData aad);

    /// <exception cref="System.Security.Cryptography.CryptographicException">Another secret, another root, or changed bytes.</exception>
    byte[] OpenUnder(IndexPurpose purpose, string secret, ReadOnlySpan<byte> sealedBytes, AssociatedData aad);
}

/// <summary>One key each: equal values under two purposes have unrelated tags.</summary>
public enum IndexPurpose
{
    /// <summary>identity.accounts.login_tag</summary>
    Login,

    /// <summary>orders.orders.order_tag</summary>
    OrderNumber,

    /// <summary>orders.orders.contact_tag: guests' erasure and support's search.</summary>
    OrderContact,

    /// <summary>identity.paid_order_links</summary>
    PaidOrderLink,

    /// <summary>privacy.access_log.subject_tag</summary>
    AccessSubject,

    /// <summary>privacy.erasure_links.contact_tag: no mailbox is flooded.</summary>
    ErasureContact,

    /// <summary>Mixed into password hashes after hashing.</summary>
    PasswordPepper,

    /// <summary>imaging.hand_overs.code_tag: six letters would be guessed from a bare hash.</summary>
    HandOverCode,
}
