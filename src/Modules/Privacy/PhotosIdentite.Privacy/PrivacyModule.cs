using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.Erasure;
using PhotosIdentite.Privacy.Infrastructure.Persistence;
using PhotosIdentite.Privacy.Infrastructure.Vault;

namespace PhotosIdentite.Privacy;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Privacy.Contracts</c>.</summary>
public static class PrivacyModule
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services
            .AddVault(configuration)
            .AddModuleDatabase<PrivacyDbContext>(configuration, PrivacyDbContext.SchemaName)
            .AddScoped<IAccessLog, AccessLog>()
            .AddErasure()
            .AddModuleHandlers(typeof(PrivacyModule));
    }
}
