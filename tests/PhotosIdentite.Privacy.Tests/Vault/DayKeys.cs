using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.Vault;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests.Vault;

[Trait("Policy", "P7")]
public sealed class DayKeys
{
    private static readonly DateOnly Day = new(2026, 11, 15);
    private static readonly AssociatedData Picture = new("imaging.pictures", "data_key", Guid.NewGuid());
    private static readonly byte[] DataKey = RandomNumberGenerator.GetBytes(32);

    [Fact]
    public async Task Are_one_a_day_however_many_ask_at_once()
    {
        await using var host = await StartAsync();
        await using var other = host.Another();
        Assert.Equal(host.Ring.Masters, other.Ring.Masters); // both are awake
        await using var source = NpgsqlDataSource.Create(host.Databases.Connection("vault"));
        await using var blocker = await source.OpenConnectionAsync(Stop);
        await using var block = await blocker.BeginTransactionAsync(Stop);
        await using (var hold = new NpgsqlCommand("lock table vault.keys in share mode", blocker)) await hold.ExecuteNonQueryAsync(Stop);

        var asked = Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? host : other).Vault.ForDayAsync(Day, Stop)).ToList();
        while (await host.VaultValueAsync<long>("select count(*) from pg_locks where relation = 'vault.keys'::regclass and not granted") < 8)
            await Task.Delay(20, Stop); // all have seen that there is none, and are about to add it
        await block.CommitAsync(Stop);

        var keys = await Task.WhenAll(asked);
        Assert.Single(keys.Distinct());
        Assert.NotEqual(keys[0], await host.Vault.ForDayAsync(Day.AddDays(1), Stop));
    }

    [Fact]
    public async Task Refuse_from_midnight_in_Paris_before_any_job_ran()
    {
        await using var host = await StartAsync();
        var keys = new PictureKeys(await host.Vault.CreateAsync(KeyKind.Picture, Stop), await host.Vault.ForDayAsync(Day, Stop));
        var wrapped = await host.Vault.WrapAsync(keys, DataKey, Picture, Stop);

        host.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 14, 22, 59, 59, TimeSpan.Zero)); // 23:59:59 in Paris
        Assert.Equal(DataKey, await host.Vault.UnwrapAsync(keys, wrapped, Picture, Stop));

        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<KeyDestroyedException>(() => host.Vault.UnwrapAsync(keys, wrapped, Picture, Stop));
        await Assert.ThrowsAsync<KeyDestroyedException>(() => host.Vault.WrapAsync(keys, DataKey, Picture, Stop));
        await Assert.ThrowsAsync<KeyDestroyedException>(() => host.Vault.ForDayAsync(Day, Stop));
        Assert.Equal(1, await host.VaultValueAsync<long>("select count(*) from vault.keys where kind = 'Day'"));
    }

    [Fact]
    public async Task Are_destroyed_by_the_night_in_which_their_day_begins()
    {
        await using var host = await StartAsync();
        await host.Vault.ForDayAsync(Day.AddDays(-3), Stop); // left behind by a site that was stopped
        await host.Vault.ForDayAsync(Day, Stop);
        await host.Vault.ForDayAsync(Day.AddDays(1), Stop);
        await host.Vault.CreateAsync(KeyKind.Picture, Stop);

        host.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 14, 23, 1, 0, TimeSpan.Zero)); // 00:01 of the day in Paris
        await using (var scope = host.Services.CreateAsyncScope())
            Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<DestroyDayKeys>().RunAsync(Stop));

        Assert.Equal("2026-11-16", await host.VaultValueAsync<string>("select string_agg(destroy_on::text, ' ') from vault.keys"));
        Assert.Equal(2, await host.VaultValueAsync<long>("select count(*) from vault.keys"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Open_a_picture_only_together_with_its_subjects_key(bool subjectGoes)
    {
        await using var host = await StartAsync();
        var keys = new PictureKeys(await host.Vault.CreateAsync(KeyKind.Picture, Stop), await host.Vault.ForDayAsync(Day, Stop));
        var wrapped = await host.Vault.WrapAsync(keys, DataKey, Picture, Stop);

        await host.Vault.DestroyAsync([subjectGoes ? keys.Subject : keys.Day], Stop);

        await Assert.ThrowsAsync<KeyDestroyedException>(() => host.Vault.UnwrapAsync(keys, wrapped, Picture, Stop));
    }

    [Fact]
    public async Task Of_another_day_or_subject_open_nothing()
    {
        await using var host = await StartAsync();
        var keys = new PictureKeys(await host.Vault.CreateAsync(KeyKind.Picture, Stop), await host.Vault.ForDayAsync(Day, Stop));
        var wrapped = await host.Vault.WrapAsync(keys, DataKey, Picture, Stop);
        var later = keys with { Day = await host.Vault.ForDayAsync(Day.AddDays(1), Stop) };
        var other = keys with { Subject = await host.Vault.CreateAsync(KeyKind.Picture, Stop) };

        foreach (var wrong in new[] { later, other })
            await Assert.ThrowsAnyAsync<CryptographicException>(() => host.Vault.UnwrapAsync(wrong, wrapped, Picture, Stop));
        await Assert.ThrowsAnyAsync<CryptographicException>(
            () => host.Vault.UnwrapAsync(keys, wrapped, Picture with { Row = Guid.NewGuid() }, Stop));
    }
}
