using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Advertising.Contracts;
using PhotosIdentite.Advertising.Infrastructure;
using PhotosIdentite.Platform.Seeding;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.Advertising.Tests;

public sealed class TheSnapshot : IAsyncLifetime
{
    private static readonly AdRequest AboutPassports = new("confirmation", "en", ["passport"]);
    private TestDatabases _databases = null!;
    private ServiceProvider _module = null!;

    [Fact]
    public async Task Is_read_from_the_database_and_outlives_it()
    {
        var choice = _module.GetRequiredService<IAdChoice>();
        await SeedAsync();
        Assert.Null(choice.Decide(AboutPassports));

        Assert.True(await RefreshAsync());
        var shown = choice.Decide(AboutPassports);
        Assert.Equal("page-topic", shown!.Reason);

        await TakeDatabaseAwayAsync();
        Assert.False(await RefreshAsync());
        Assert.Equal(shown, choice.Decide(AboutPassports));
    }

    [Fact]
    public async Task Stays_empty_and_harmless_while_the_database_was_never_there()
    {
        await TakeDatabaseAwayAsync();

        Assert.False(await RefreshAsync());
        Assert.Null(_module.GetRequiredService<IAdChoice>().Decide(AboutPassports));
    }

    [Fact]
    public async Task Is_not_seeded_twice()
    {
        await SeedAsync();
        await SeedAsync();

        Assert.Equal(2L, await ScalarAsync("select count(*) from advertising.campaigns"));
    }

    [Fact]
    public async Task Never_holds_an_address_that_the_database_was_made_to_keep_behind_the_modules_back()
    {
        await SeedAsync();
        var broken = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => TestServer.ExecuteAsync(
            _databases.Connection("advertising"), "update advertising.campaigns set target = 'https://shop.example/?id=4711'"));

        Assert.Equal(Npgsql.PostgresErrorCodes.CheckViolation, broken.SqlState);
    }

    public async ValueTask InitializeAsync()
    {
        _databases = await TestDatabases.CreateAsync();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(_databases.Settings).Build();
        _module = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddAdvertising(settings).BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _module.DisposeAsync();
        await _databases.DisposeAsync();
    }

    private Task<bool> RefreshAsync() => _module.GetRequiredService<SnapshotRefresh>().RefreshAsync(TestContext.Current.CancellationToken);

    private async Task SeedAsync()
    {
        foreach (var seed in _module.GetServices<IDemoSeed>()) await seed.SeedAsync(TestContext.Current.CancellationToken);
    }

    private Task TakeDatabaseAwayAsync() => TestServer.ExecuteAsync(
        TestServer.Connection("superuser"), $"drop database {_databases.Photos} with (force)");

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var source = Npgsql.NpgsqlDataSource.Create(_databases.Connection("advertising"));
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
