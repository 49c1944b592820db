using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Modules;

namespace PhotosIdentite.Advertising;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Advertising.Contracts</c>.</summary>
public static class AdvertisingModule
{
    public static IServiceCollection AddAdvertising(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddModuleHandlers(typeof(AdvertisingModule));
    }
}
