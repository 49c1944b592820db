using System.Security.Cryptography;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

/// <summary>Opened keys live for one call and are zeroed after it.</summary>
internal sealed class KeyVault(KeyRows rows, IKeyRing ring, TimeProvider clock) : IKeyVault
{
    public async Task<KeyId> CreateAsync(KeyKind kind, CancellationToken ct)
    {
        if (kind == KeyKind.Day) throw new ArgumentException("Day keys are made by ForDayAsync.", nameof(kind));

        var row = NewRow(kind, destroyOn: null);
        await rows.TryAddAsync(row, ct);
        return new KeyId(row.Id);
    }

    public async Task<KeyId> ForDayAsync(DateOnly day, CancellationToken ct)
    {
        if (HasBegun(day)) throw new KeyDestroyedException(new KeyId(Guid.Empty));

        if (await rows.FindDayAsync(day, ct) is { } known) return new KeyId(known);
        await rows.TryAddAsync(NewRow(KeyKind.Day, day), ct);
        return new KeyId(await rows.FindDayAsync(day, ct) ?? throw new KeyDestroyedException(new KeyId(Guid.Empty)));
    }

    public Task<Sealed> SealAsync(KeyId key, ReadOnlyMemory<byte> plain, AssociatedData aad, CancellationToken ct) =>
        UseAsync([key], opened => new Sealed(key, Aead.Seal(opened[0], plain.Span, aad.ToBytes())), ct);

    public Task<byte[]> OpenAsync(Sealed value, AssociatedData aad, CancellationToken ct) =>
        UseAsync([value.Key], opened => Aead.Open(opened[0], value.Bytes, aad.ToBytes()), ct);

    public Task<byte[]> WrapAsync(PictureKeys keys, ReadOnlyMemory<byte> dataKey, AssociatedData aad, CancellationToken ct) =>
        UseAsync(
            [keys.Subject, keys.Day], opened => UnderBoth(opened, aad, kek => Aead.Seal(kek, dataKey.Span, aad.ToBytes())), ct);

    public Task<byte[]> UnwrapAsync(PictureKeys keys, ReadOnlyMemory<byte> wrapped, AssociatedData aad, CancellationToken ct) =>
        UseAsync(
            [keys.Subject, keys.Day], opened => UnderBoth(opened, aad, kek => Aead.Open(kek, wrapped.Span, aad.ToBytes())), ct);

    public Task DestroyAsync(IReadOnlyCollection<KeyId> keys, CancellationToken ct) =>
        rows.DeleteAsync([.. keys.Select(key => key.Value)], ct);

    private static byte[] UnderBoth(byte[][] opened, AssociatedData aad, Func<byte[], byte[]> use)
    {
        byte[] both = [.. opened[0], .. opened[1]];
        var salt = aad.Row.ToByteArray(bigEndian: true);
        var kek = HKDF.DeriveKey(HashAlgorithmName.SHA256, both, KeyRow.KeySize, salt, "picture.v1"u8.ToArray());
        try
        {
            return use(kek);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(both);
            CryptographicOperations.ZeroMemory(kek);
        }
    }

    private async Task<T> UseAsync<T>(KeyId[] keys, Func<byte[][], T> use, CancellationToken ct)
    {
        var opened = await OpenKeysAsync(keys, ct);
        try
        {
            return use(opened);
        }
        finally
        {
            foreach (var key in opened) CryptographicOperations.ZeroMemory(key);
        }
    }

    // A row read just before it was rewrapped may name a master that is dropped by now: it is read once more.
    private async Task<byte[][]> OpenKeysAsync(KeyId[] keys, CancellationToken ct)
    {
        try
        {
            return await ReadKeysAsync(keys, ct);
        }
        catch (MasterMissingException)
        {
            return await ReadKeysAsync(keys, ct);
        }
    }

    private async Task<byte[][]> ReadKeysAsync(KeyId[] keys, CancellationToken ct)
    {
        var found = await rows.FindAsync([.. keys.Select(key => key.Value)], ct);
        return [.. keys.Select(key => found.GetValueOrDefault(key.Value) is { } row && !HasBegun(row.DestroyOn)
            ? ring.Open(row)
            : throw new KeyDestroyedException(key))];
    }

    private KeyRow NewRow(KeyKind kind, DateOnly? destroyOn)
    {
        var key = RandomNumberGenerator.GetBytes(KeyRow.KeySize);
        try
        {
            return ring.Seal(new KeyRow(Guid.NewGuid(), kind, destroyOn, 0, []), key);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private bool HasBegun(DateOnly? day) => day <= clock.Today();
}
