using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

/// <summary>A key, sealed by a master of the ring. Destroying a key is deleting its row.</summary>
internal sealed class VaultKey
{
    [Pseudonymous("until destroyed")]
    public required KeyId Id { get; init; }

    [Operational("until destroyed")]
    public required KeyKind Kind { get; init; }

    /// <summary>Day keys only: refused from that day's 00:00 in Europe/Paris, then destroyed.</summary>
    [Operational("until destroyed")]
    public DateOnly? DestroyOn { get; init; }

    /// <summary>Number of the master that seals <see cref="Blob"/>.</summary>
    [Operational("until destroyed")]
    public required int Master { get; init; }

    /// <summary>The key under its master: nonce 12, tag 16, 32 bytes.</summary>
    [Verifier("until destroyed")]
    public required byte[] Blob { get; init; }
}
