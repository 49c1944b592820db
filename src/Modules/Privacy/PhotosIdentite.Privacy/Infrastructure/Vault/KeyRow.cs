using System.Text;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

/// <summary>One row of <c>vault.keys</c>, as it is: still sealed.</summary>
internal sealed record KeyRow(Guid Id, KeyKind Kind, DateOnly? DestroyOn, int Master, byte[] Blob)
{
    public const int KeySize = 32;

    /// <summary>Binds the key's bytes to what the row says of them, so that no row can pass for another.</summary>
    public byte[] AssociatedBytes() => Encoding.UTF8.GetBytes($"vault.keys|{Kind}|{DestroyOn:yyyy-MM-dd}|{Id:N}|v1");
}
