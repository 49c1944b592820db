using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Erasure;
using PhotosIdentite.Orders.Application.PlaceOrder;
using PhotosIdentite.Orders.Application.SettlePayment;
using PhotosIdentite.Orders.Application.StartOrder;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Orders.Infrastructure.Jobs;
using PhotosIdentite.Orders.Infrastructure.Mails;
using PhotosIdentite.Orders.Infrastructure.Payments;
using PhotosIdentite.Orders.Infrastructure.Persistence;
using PhotosIdentite.Orders.Infrastructure.Sandbox;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Messaging;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Orders;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Orders.Contracts</c>.</summary>
public static class OrdersModule
{
    private const string Lab = "orders.lab";

    public static IServiceCollection AddOrders(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services
            .AddModuleDatabase<OrdersDbContext>(configuration, OrdersDbContext.SchemaName)
            .AddModuleMessaging<OrdersDbContext>(
                configuration, OrdersDbContext.SchemaName, typeof(OrderPaid).Assembly, typeof(PicturesDestroyed).Assembly)
            .AddRepository<Order, OrdersDbContext>()
            .AddRepository<Payment, OrdersDbContext>()
            .AddScoped<IOrderLocks, OrderLocks>()
            .AddScoped<IMailsOwed, MailsOwed>()
            .AddScoped<OrderNames>()
            .AddScoped<OrderablePhotos>()
            .AddScoped<PhotosToPay>()
            .AddScoped<DraftSecrets>()
            .AddScoped<OrderLink>()
            .AddSingleton(configuration.GetSection("Orders").Get<OrdersOptions>() ?? new OrdersOptions())
            .AddSingleton<IPriceList, PriceList>()
            .AddScoped<IOrderSummaries, OrderSummaries>()
            .AddScoped<IPaidOrderBlobs, PaidOrderBlobs>()
            .AddScoped<IErasureParticipant, EraseOrders>()
            .AddModuleHandlers(typeof(OrdersModule))
            .AddPaymentGateway(configuration["Payments:Provider"])
            .AddModuleMail<OrdersDbContext, OrderMails>(OrdersDbContext.SchemaName)
            .AddRecurring<AskProvidersJob>("orders.ask-providers", TimeSpan.FromSeconds(30))
            .AddRecurring<ExpireOrdersJob>("orders.expire", TimeSpan.FromMinutes(10))
            .AddNightly<ForgetContactsJob>("orders.forget-contacts", "0 40 0 * * ?")
            .AddLabDesk();
    }

    private static IServiceCollection AddPaymentGateway(this IServiceCollection services, string? provider) => provider switch
    {
        null or "" => services.AddScoped<IPaymentGateway, NoGateway>(),
        "sandbox" => services.AddScoped<IPaymentGateway, SandboxGateway>().AddHostedService<SandboxOnlyInDevelopment>(),
        _ => throw new InvalidOperationException($"Payments:Provider {provider} is not known."),
    };

    private static IServiceCollection AddLabDesk(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder().AddPolicy(Lab, policy => policy.RequireRole(Roles.Lab));
        return services.Configure<RazorPagesOptions>(pages => pages.Conventions.AuthorizeAreaFolder("Orders", "/Lab", Lab));
    }
}
