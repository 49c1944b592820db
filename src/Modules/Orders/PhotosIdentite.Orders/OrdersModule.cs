using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Modules;

namespace PhotosIdentite.Orders;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Orders.Contracts</c>.</summary>
public static class OrdersModule
{
    public static IServiceCollection AddOrders(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddModuleHandlers(typeof(OrdersModule));
    }
}
