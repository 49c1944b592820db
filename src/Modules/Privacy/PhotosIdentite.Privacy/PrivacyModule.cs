using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Modules;
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
            .AddModuleHandlers(typeof(PrivacyModule));
    }
}
