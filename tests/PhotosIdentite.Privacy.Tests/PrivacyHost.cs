using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;
using PhotosIdentite.Privacy.Infrastructure.Vault;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.Privacy.Tests;

/// <summary>The module as the host builds it, on databases and a key ring of its own, at noon of 15 May 2026.</summary>
internal sealed class PrivacyHost : IAsyncDisposable
{
    private readonly TestDatabases _databases;
    private readonly bool _ownsDatabases;

    private PrivacyHost(TestDatabases databases, FakeTimeProvider clock, bool ownsDatabases, Action<IServiceCollection>? more)
    {
        (_databases, _ownsDatabases, Clock) = (databases, ownsDatabases, clock);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(databases.Settings).Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(clock)
            .AddPrivacy(configuration);
        more?.Invoke(services);
        Services = services.BuildServiceProvider(validateScopes: true);
    }

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public FakeTimeProvider Clock { get; }
    public ServiceProvider Services { get; }
    public TestDatabases Databases => _databases;
    public IKeyVault Vault => Services.GetRequiredService<IKeyVault>();
    public IKeyRing Ring => Services.GetRequiredService<IKeyRing>();

    public static async Task<PrivacyHost> StartAsync(Action<IServiceCollection>? more = null) =>
        new(await TestDatabases.CreateAsync(), new FakeTimeProvider(new DateTimeOffset(2026, 5, 15, 10, 0, 0, TimeSpan.Zero)), true, more);

    /// <summary>A second process on the same databases and ring.</summary>
    public PrivacyHost Another(Action<IServiceCollection>? more = null) => new(_databases, Clock, ownsDatabases: false, more);

    public async Task<bool> RotateAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RotateMaster>().RunAsync(Stop);
    }

    public async Task NightsAsync(int count)
    {
        _ = Ring; // the first master is of the first day
        for (var night = 0; night < count; night++)
        {
            Clock.Advance(TimeSpan.FromDays(1));
            await RotateAsync();
        }
    }

    public async Task<T> VaultValueAsync<T>(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_databases.Connection("vault"));
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Stop))!;
    }

    public Task VaultExecuteAsync(string sql) => TestServer.ExecuteAsync(_databases.Connection("vault"), sql);

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (_ownsDatabases) await _databases.DisposeAsync();
    }
}
