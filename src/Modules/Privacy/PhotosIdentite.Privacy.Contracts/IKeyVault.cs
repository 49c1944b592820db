using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Contracts;

/// <summary>
/// Seals and opens personal values with keys that live in another database, themselves sealed by a master that lives in no
/// database. A destroyed key is a normal outcome: readers treat <see cref="KeyDestroyedException"/> as "does not exist".
/// </summary>
public interface IKeyVault
{
    Task<KeyId> CreateAsync(KeyKind kind, CancellationToken ct);

    /// <summary>
    /// The key shared by everything that must be unreadable from 00:00 (Europe/Paris) of <paramref name="day"/>; made on first use.
    /// From that instant the vault refuses it, whether or not the nightly job has destroyed it yet.
    /// </summary>
    /// <exception cref="KeyDestroyedException">The day has begun: nothing can be sealed until then any more.</exception>
    Task<KeyId> ForDayAsync(DateOnly day, CancellationToken ct);

    Task<Sealed> SealAsync(KeyId key, ReadOnlyMemory<byte> plain, AssociatedData aad, CancellationToken ct);

    /// <exception cref="KeyDestroyedException">The key is gone, and with it the value.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The bytes or the row are not the ones sealed.</exception>
    Task<byte[]> OpenAsync(Sealed value, AssociatedData aad, CancellationToken ct);

    /// <summary>Seals a picture's data key (32 bytes) under its subject's key and its day's key at once: either gone, it is gone.</summary>
    Task<byte[]> WrapAsync(PictureKeys keys, ReadOnlyMemory<byte> dataKey, AssociatedData aad, CancellationToken ct);

    /// <inheritdoc cref="OpenAsync"/>
    Task<byte[]> UnwrapAsync(PictureKeys keys, ReadOnlyMemory<byte> wrapped, AssociatedData aad, CancellationToken ct);

    /// <summary>Idempotent. The key's bytes are gone at once; old backups of the vault die with the master of their day.</summary>
    Task DestroyAsync(IReadOnlyCollection<KeyId> keys, CancellationToken ct);
}

/// <summary>The two keys a picture needs together.</summary>
public readonly record struct PictureKeys(KeyId Subject, KeyId Day);

/// <summary>What a key is for. Day keys are made by <see cref="IKeyVault.ForDayAsync"/> only.</summary>
public enum KeyKind
{
    /// <summary>One per account: contact, wallet.</summary>
    Account,

    /// <summary>One per order: contact, order number, link.</summary>
    Order,

    /// <summary>One per upload session: half of the key of its pictures.</summary>
    Picture,

    /// <summary>One per destruction day: the other half of the key of pictures.</summary>
    Day,

    /// <summary>One per erasure request: its plan, until it is carried out.</summary>
    Request,
}

/// <summary>The key was destroyed, on purpose and for good.</summary>
public sealed class KeyDestroyedException(KeyId key) : Exception($"Key {key.Value:N} was destroyed.")
{
    public KeyId Key { get; } = key;
}
