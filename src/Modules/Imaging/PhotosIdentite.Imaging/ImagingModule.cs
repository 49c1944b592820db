using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Infrastructure;
using PhotosIdentite.Platform.Modules;

namespace PhotosIdentite.Imaging;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Imaging.Contracts</c>.</summary>
public static class ImagingModule
{
    public static IServiceCollection AddImaging(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services
            .AddImagingEngine(configuration)
            .AddModuleHandlers(typeof(ImagingModule));
    }
}
