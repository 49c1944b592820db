using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;
using PhotosIdentite.Privacy.Infrastructure.Vault;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests.Vault;

[Trait("Policy", "P7")]
public sealed class RotatingTheMaster
{
    private static readonly AssociatedData Row = new("identity.accounts", "contact", Guid.NewGuid());
    private static readonly byte[] Plain = "secret"u8.ToArray();

    [Fact]
    public async Task Moves_every_key_and_keeps_seven_masters()
    {
        await using var host = await StartAsync();
        var values = await SealAsync(host, 3);

        await host.NightsAsync(10);

        Assert.Equal([5, 6, 7, 8, 9, 10, 11], host.Ring.Masters);
        Assert.Equal("11", await MastersInUseAsync(host));
        foreach (var value in values) Assert.Equal(Plain, await host.Vault.OpenAsync(value, Row, Stop));
    }

    [Fact]
    public async Task Makes_one_master_a_day_however_often_it_runs()
    {
        await using var host = await StartAsync();

        await host.NightsAsync(1);
        await host.RotateAsync();

        Assert.Equal([1, 2], host.Ring.Masters);
    }

    [Fact]
    public async Task Is_taken_up_where_it_was_interrupted_and_every_key_opens_in_between()
    {
        await using var host = await StartAsync();
        var values = await SealAsync(host, 1200);
        await using var dying = host.Another(services => services.AddSingleton<IKeyRing>(new RingThatDies(host.Ring, afterSeals: 700)));

        host.Clock.Advance(TimeSpan.FromDays(1));
        await Assert.ThrowsAsync<IOException>(dying.RotateAsync);

        Assert.Equal("1 2", await MastersInUseAsync(host));
        foreach (var value in values) Assert.Equal(Plain, await host.Vault.OpenAsync(value, Row, Stop));

        Assert.True(await host.RotateAsync());
        Assert.Equal("2", await MastersInUseAsync(host));
        Assert.Equal([1, 2], host.Ring.Masters);
        Assert.Equal(Plain, await host.Vault.OpenAsync(values[^1], Row, Stop));
    }

    [Fact]
    public async Task Is_done_by_one_of_two_hosts_that_start_at_once()
    {
        await using var host = await StartAsync();
        await SealAsync(host, 20);
        host.Clock.Advance(TimeSpan.FromDays(1));

        await using (await host.Services.GetRequiredService<KeyRewrap>().TryBeAloneAsync(Stop)) // the other is in the middle of it
            Assert.False(await host.RotateAsync());

        Assert.Equal([1], host.Ring.Masters);
        await using var other = host.Another();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? host : other).RotateAsync()));
        Assert.Contains(true, outcomes);
        Assert.Equal([1, 2], host.Ring.Masters);
        Assert.Equal("2", await MastersInUseAsync(host));
    }

    [Fact]
    public async Task Never_drops_a_master_that_a_key_still_needs()
    {
        await using var host = await StartAsync();
        var value = (await SealAsync(host, 1))[0];
        for (var i = 0; i < 9; i++) host.Ring.AddMaster();
        await using var idle = host.Another(services => services.AddSingleton(provider =>
            new KeyRewrap(provider.GetRequiredKeyedService<Npgsql.NpgsqlDataSource>("vault"), new RingOfOneMaster(host.Ring))));

        await idle.RotateAsync(); // rewraps nothing: its ring says that master 1 is the newest

        Assert.Contains(1, host.Ring.Masters);
        Assert.DoesNotContain(2, host.Ring.Masters);
        Assert.Equal(Plain, await host.Vault.OpenAsync(value, Row, Stop));
    }

    private static async Task<List<Sealed>> SealAsync(PrivacyHost host, int keys)
    {
        var values = new List<Sealed>();
        for (var i = 0; i < keys; i++)
            values.Add(await host.Vault.SealAsync(await host.Vault.CreateAsync(KeyKind.Account, Stop), Plain, Row, Stop));
        return values;
    }

    private static async Task<string> MastersInUseAsync(PrivacyHost host) =>
        string.Join(' ', await host.VaultValueAsync<int[]>("select array_agg(distinct master order by master) from vault.keys"));
}
