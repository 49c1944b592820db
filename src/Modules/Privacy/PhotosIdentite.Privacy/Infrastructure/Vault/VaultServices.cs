using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

internal static class VaultServices
{
    public static IServiceCollection AddVault(this IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDatabase<VaultDbContext>(configuration, VaultDbContext.SchemaName)
        .AddSingleton(_ => KeyRingOptions.From(configuration))
        .AddSingleton(provider => new KeyRows(Vault(provider)))
        .AddSingleton(provider => new KeyRewrap(Vault(provider), provider.GetRequiredService<IKeyRing>()))
        .AddSingleton<IKeyRing>(provider => new KeyRingGate(
            provider.GetRequiredService<KeyRingOptions>().Folder, Vault(provider), provider.GetRequiredService<TimeProvider>())
            .Open())
        .AddSingleton<IKeyVault, KeyVault>()
        .AddSingleton<IBlindIndex, BlindIndex>()
        .AddHostedService<KeyRingCheck>()
        .AddNightly<DestroyDayKeys>("privacy.destroy-day-keys", "0 1 0 * * ?")
        .AddNightly<RotateMaster>("privacy.rotate-master", "0 20 0 * * ?");

    private static NpgsqlDataSource Vault(IServiceProvider provider) =>
        provider.GetRequiredKeyedService<NpgsqlDataSource>(VaultDbContext.SchemaName);
}
