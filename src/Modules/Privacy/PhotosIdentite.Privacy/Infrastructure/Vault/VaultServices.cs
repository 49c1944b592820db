using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

internal static class VaultServices
{
    public static IServiceCollection AddVault(this IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDatabase<VaultDbContext>(configuration, VaultDbContext.SchemaName)
        .AddSingleton(provider => new KeyRows(Vault(provider)))
        .AddSingleton<IKeyRing>(provider => new KeyRingGate(
            Folder(configuration), Vault(provider), provider.GetRequiredService<TimeProvider>()).Open())
        .AddSingleton<IKeyVault, KeyVault>()
        .AddSingleton<IBlindIndex, BlindIndex>()
        .AddHostedService<KeyRingCheck>();

    private static NpgsqlDataSource Vault(IServiceProvider provider) =>
        provider.GetRequiredKeyedService<NpgsqlDataSource>(VaultDbContext.SchemaName);

    private static string Folder(IConfiguration configuration) => configuration["KeyRing:Folder"] is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : throw new KeyRingException("KeyRing:Folder is missing: the folder, outside every database and its backups, of the master keys.");
}
