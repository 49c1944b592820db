using System.Security.Cryptography;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests.Vault;

[Trait("Policy", "P12")]
public sealed class SealingAValue
{
    private static readonly AssociatedData Here = new("orders.orders", "contact", Guid.NewGuid());
    private static readonly byte[] Plain = "12 rue des Lilas"u8.ToArray();

    [Fact]
    public async Task Opens_again_in_its_own_row_only()
    {
        await using var host = await StartAsync();
        var key = await host.Vault.CreateAsync(KeyKind.Order, Stop);
        var value = await host.Vault.SealAsync(key, Plain, Here, Stop);

        Assert.Equal(Plain, await host.Vault.OpenAsync(value, Here, Stop));
        foreach (var elsewhere in new[] { Here with { Row = Guid.NewGuid() }, Here with { Column = "name" }, Here with { Table = "x.y" } })
            await Assert.ThrowsAnyAsync<CryptographicException>(() => host.Vault.OpenAsync(value, elsewhere, Stop));
    }

    [Fact]
    public async Task Notices_any_flipped_bit()
    {
        await using var host = await StartAsync();
        var value = await host.Vault.SealAsync(await host.Vault.CreateAsync(KeyKind.Order, Stop), Plain, Here, Stop);

        for (var at = 0; at < value.Bytes.Length; at++)
        {
            var changed = value.Bytes.ToArray();
            changed[at] ^= 1;
            await Assert.ThrowsAnyAsync<CryptographicException>(() => host.Vault.OpenAsync(new Sealed(value.Key, changed), Here, Stop));
        }
    }

    [Fact]
    public async Task Never_seals_twice_alike()
    {
        await using var host = await StartAsync();
        var key = await host.Vault.CreateAsync(KeyKind.Order, Stop);

        var one = await host.Vault.SealAsync(key, Plain, Here, Stop);
        var two = await host.Vault.SealAsync(key, Plain, Here, Stop);

        Assert.NotEqual(one.Bytes, two.Bytes);
    }

    [Fact]
    public async Task Is_over_for_all_hosts_when_its_key_is_destroyed()
    {
        await using var host = await StartAsync();
        await using var other = host.Another();
        var key = await host.Vault.CreateAsync(KeyKind.Account, Stop);
        var value = await host.Vault.SealAsync(key, Plain, Here, Stop);
        Assert.Equal(Plain, await other.Vault.OpenAsync(value, Here, Stop));

        await host.Vault.DestroyAsync([key], Stop);
        await host.Vault.DestroyAsync([key], Stop);

        await Assert.ThrowsAsync<KeyDestroyedException>(() => other.Vault.OpenAsync(value, Here, Stop));
        await Assert.ThrowsAsync<KeyDestroyedException>(() => host.Vault.SealAsync(key, Plain, Here, Stop));
    }

    [Fact]
    public async Task Refuses_keys_whose_rows_were_swapped_in_the_vault()
    {
        await using var host = await StartAsync();
        var (mine, yours) = (await host.Vault.CreateAsync(KeyKind.Account, Stop), await host.Vault.CreateAsync(KeyKind.Account, Stop));
        var value = await host.Vault.SealAsync(mine, Plain, Here, Stop);

        await host.VaultExecuteAsync($"update vault.keys set blob = (select blob from vault.keys where id = '{mine.Value}') where id = '{yours.Value}'");

        await Assert.ThrowsAnyAsync<CryptographicException>(() => host.Vault.OpenAsync(new Sealed(yours, value.Bytes), Here, Stop));
    }
}
