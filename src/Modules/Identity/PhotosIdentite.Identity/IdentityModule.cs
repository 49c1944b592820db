using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Modules;

namespace PhotosIdentite.Identity;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Identity.Contracts</c>.</summary>
public static class IdentityModule
{
    public static IServiceCollection AddIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddModuleHandlers(typeof(IdentityModule));
    }
}
