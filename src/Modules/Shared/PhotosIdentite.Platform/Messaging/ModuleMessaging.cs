using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.SharedKernel;
using Rebus.Activation;
using Rebus.Config;
using Rebus.Config.Outbox;
using Rebus.PostgreSql;
using Rebus.Retry.Simple;
using Rebus.Serialization;
using Rebus.Serialization.Json;
using Rebus.Topic;

namespace PhotosIdentite.Platform.Messaging;

/// <summary>A bus per module: its queue under row-level security, its outbox in its schema, its inbox in its commit.</summary>
public static class ModuleMessaging
{
    public static IServiceCollection AddModuleMessaging<TContext>(
        this IServiceCollection services, IConfiguration configuration, string schema, params Assembly[] contracts)
        where TContext : ModuleDbContext
    {
        var connection = configuration.ModuleConnection(schema);
        var subscriptions = new Subscriptions(schema, typeof(TContext).Assembly);
        services.AddSingleton(subscriptions);
        services.TryAddSingleton<ModuleBuses>();
        services.AddNightly<ForgetOldRows<TContext>>($"{schema}.forget-old-rows", "0 30 0 * * ?");
        return services.AddRebus((configure, provider) => configure
            .Transport(t => t.UsePostgreSql(connection, "messages", schema, schemaName: "messaging"))
            .Subscriptions(s => s.StoreInPostgres(
                new PostgresConnectionHelper(connection), "subscriptions", isCentralized: true,
                automaticallyCreateTables: false, schemaName: "messaging"))
            .Outbox(o => o.StoreInPostgreSql(connection, new TableName(schema, "outbox")))
            .Serialization(s => s.UseSystemTextJson())
            .Options(o =>
            {
                var names = new EventNames(contracts.SelectMany(a => a.GetTypes()).Where(t => t.IsAssignableTo(typeof(IIntegrationEvent))));
                o.Decorate<IMessageTypeNameConvention>(_ => names);
                o.Decorate<ITopicNameConvention>(_ => names);
                o.Decorate<IHandlerActivator>(_ => new InboxActivator<TContext>(provider.GetRequiredService<IServiceScopeFactory>(), subscriptions));
                o.RetryStrategy(maxDeliveryAttempts: 5);
                o.SetNumberOfWorkers(1);
                o.SetMaxParallelism(4);
            }),
            isDefaultBus: false, key: schema);
    }
}
