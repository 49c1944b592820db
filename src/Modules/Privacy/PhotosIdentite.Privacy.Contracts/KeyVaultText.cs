using System.Text.Json;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Contracts;

/// <summary>Seals a small record as UTF-8 JSON, which is how contacts and wallets are kept.</summary>
public static class KeyVaultText
{
    public static Task<Sealed> SealAsync<T>(this IKeyVault vault, KeyId key, T value, AssociatedData aad, CancellationToken ct)
        where T : notnull =>
        vault.SealAsync(key, JsonSerializer.SerializeToUtf8Bytes(value), aad, ct);

    public static async Task<T> OpenAsync<T>(this IKeyVault vault, Sealed value, AssociatedData aad, CancellationToken ct)
        where T : notnull =>
        JsonSerializer.Deserialize<T>(await vault.OpenAsync(value, aad, ct))!;
}
