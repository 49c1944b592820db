using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Orders.Infrastructure.Persistence;
using PhotosIdentite.Platform.Messaging;
using PhotosIdentite.Platform.Modules;

namespace PhotosIdentite.Orders;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Orders.Contracts</c>.</summary>
public static class OrdersModule
{
    public static IServiceCollection AddOrders(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services
            .AddModuleDatabase<OrdersDbContext>(configuration, OrdersDbContext.SchemaName)
            .AddModuleMessaging<OrdersDbContext>(
                configuration, OrdersDbContext.SchemaName, typeof(OrderPaid).Assembly, typeof(PicturesDestroyed).Assembly)
            .AddRepository<Order, OrdersDbContext>()
            .AddRepository<Payment, OrdersDbContext>()
            .AddSingleton<IPriceList, PriceList>()
            .AddModuleHandlers(typeof(OrdersModule));
    }
}
