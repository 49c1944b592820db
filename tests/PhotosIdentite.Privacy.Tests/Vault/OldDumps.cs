using System.Security.Cryptography;
using Npgsql;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;
using PhotosIdentite.SharedKernel;
using PhotosIdentite.TestKit;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests.Vault;

/// <summary>Old backups come back; what was erased must stay unreadable, and what lives must open.</summary>
[Trait("Policy", "P7"), Trait("Policy", "P10")]
public sealed class OldDumps
{
    private static readonly AssociatedData Picture = new("imaging.pictures", "data_key", Guid.NewGuid());
    private static readonly byte[] DataKey = RandomNumberGenerator.GetBytes(32);

    [Theory, InlineData(true), InlineData(false)]
    public async Task Of_the_data_open_nothing_that_the_living_vault_has_destroyed(bool erased)
    {
        await using var host = await StartAsync();
        var (gone, living) = (await KeepAsync(host, 1), await KeepAsync(host, 2));
        using var dump = await Dump.OfAsync(host.Databases.Photos);

        await host.Vault.DestroyAsync([erased ? gone.Subject : gone.Day], Stop);
        await TestServer.ExecuteAsync(host.Databases.Connection("owner"), "drop table privacy.pictures");
        await dump.RestoreAsync();

        await Assert.ThrowsAsync<KeyDestroyedException>(() => OpenAsync(host, gone, 1));
        Assert.Equal(DataKey, await OpenAsync(host, living, 2));
    }

    [Fact]
    public async Task Of_the_vault_open_nothing_once_the_horizon_is_past()
    {
        await using var host = await StartAsync();
        var (gone, living) = (await KeepAsync(host, 1), await KeepAsync(host, 2));
        using var data = await Dump.OfAsync(host.Databases.Photos);
        using var old = await Dump.OfAsync(host.Databases.Vault);
        await host.Vault.DestroyAsync([gone.Subject], Stop);

        await host.NightsAsync(7);
        Assert.Equal(DataKey, await OpenAsync(host, living, 2));
        await data.RestoreAsync();
        await old.RestoreAsync();

        await Assert.ThrowsAsync<MasterMissingException>(() => OpenAsync(host, gone, 1));
        await using var next = host.Another();
        Assert.Contains("older than the erasure horizon", Assert.Throws<KeyRingException>(() => next.Ring).Message);
    }

    /// <summary>Shows that the test above can fail, and why the horizon is stated on every receipt.</summary>
    [Fact]
    public async Task Of_the_vault_still_open_it_before_the_horizon()
    {
        await using var host = await StartAsync();
        var gone = await KeepAsync(host, 1);
        using var old = await Dump.OfAsync(host.Databases.Vault);
        await host.Vault.DestroyAsync([gone.Subject], Stop);

        await host.NightsAsync(6);
        await old.RestoreAsync();

        Assert.Equal(DataKey, await OpenAsync(host, gone, 1));
    }

    private static async Task<PictureKeys> KeepAsync(PrivacyHost host, int id)
    {
        var day = new DateOnly(2026, 11, 15).AddDays(id);
        var keys = new PictureKeys(await host.Vault.CreateAsync(KeyKind.Picture, Stop), await host.Vault.ForDayAsync(day, Stop));
        var wrapped = await host.Vault.WrapAsync(keys, DataKey, Picture, Stop);
        await TestServer.ExecuteAsync(
            host.Databases.Connection("owner"),
            $"""
             create table if not exists privacy.pictures (id int primary key, data_key bytea not null);
             insert into privacy.pictures values ({id}, '\x{Convert.ToHexString(wrapped)}')
             """);
        return keys;
    }

    private static async Task<byte[]> OpenAsync(PrivacyHost host, PictureKeys keys, int id)
    {
        await using var source = NpgsqlDataSource.Create(host.Databases.Connection("owner"));
        await using var select = source.CreateCommand($"select data_key from privacy.pictures where id = {id}");
        var wrapped = (byte[])(await select.ExecuteScalarAsync(Stop))!;
        return await host.Vault.UnwrapAsync(keys, wrapped, Picture, Stop);
    }
}
