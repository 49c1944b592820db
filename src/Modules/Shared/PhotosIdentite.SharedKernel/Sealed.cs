using System.Text;

namespace PhotosIdentite.SharedKernel;

/// <summary>The name of a key in the vault. Says nothing of what it opens.</summary>
public readonly record struct KeyId(Guid Value);

/// <summary>
/// A personal value as it stands in a row: the vault key that opens it, and AES-256-GCM bytes (nonce 12, tag 16, ciphertext).
/// Sealed and opened in a use case through <c>IKeyVault</c> with the row's <see cref="AssociatedData"/>.
/// </summary>
public sealed class Sealed(KeyId key, byte[] bytes)
{
    public KeyId Key { get; } = key;
    public byte[] Bytes { get; } = bytes;

    public override string ToString() => "•••";
}

/// <summary>What a sealed value is bound to, so that it opens in no other row or column.</summary>
public readonly record struct AssociatedData(string Table, string Column, Guid Row)
{
    public byte[] ToBytes() => Encoding.UTF8.GetBytes($"{Table}|{Column}|{Row:N}|v1");
}
