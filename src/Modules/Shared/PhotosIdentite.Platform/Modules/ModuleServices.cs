using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Modules;

/// <summary>What every module registers in the same way.</summary>
public static class ModuleServices
{
    /// <summary>The module's pooled context on its own data source, whose role can read no other schema.</summary>
    /// <param name="services">The host's container.</param>
    /// <param name="configuration">Holds <c>ConnectionStrings:{schema}</c>.</param>
    /// <param name="schema">The schema, the connection string's name and the end of the role's name are one word.</param>
    public static IServiceCollection AddModuleDatabase<TContext>(
        this IServiceCollection services, IConfiguration configuration, string schema) where TContext : DbContext
    {
        services.AddSingleton(new ModuleContext(typeof(TContext), schema));
        services.AddKeyedSingleton(schema, (_, _) => NpgsqlDataSource.Create(configuration.ModuleConnection(schema)));
        services.AddDbContextPool<TContext>((provider, options) => options
            .UseNpgsql(
                provider.GetRequiredKeyedService<NpgsqlDataSource>(schema),
                npgsql => npgsql.MigrationsHistoryTable(HistoryRepository.DefaultTableName.ToLowerInvariant(), schema))
            .UseSnakeCaseNamingConvention());
        return services;
    }

    /// <summary>Registers <see cref="IRepository{T}"/> for one aggregate of the context.</summary>
    public static IServiceCollection AddRepository<T, TContext>(this IServiceCollection services)
        where T : Aggregate where TContext : DbContext =>
        services.AddScoped<IRepository<T>>(provider => new Repository<T>(provider.GetRequiredService<TContext>()));

    /// <summary>Registers every use-case and event handler found in the module's own assembly, and decorates the commands.</summary>
    public static IServiceCollection AddModuleHandlers(this IServiceCollection services, Type module)
    {
        var handlers = new ServiceCollection();
        handlers.Scan(scan => scan
            .FromAssembliesOf(module)
            .AddClasses(classes => classes.AssignableToAny(
                typeof(ICommandHandler<,>), typeof(IQueryHandler<,>), typeof(ISubscriber<>)), publicOnly: false)
            .AsImplementedInterfaces()
            .WithScopedLifetime());
        handlers.TryDecorate(typeof(ICommandHandler<,>), typeof(RefusalLog<,>));
        foreach (var handler in handlers) services.Add(handler);
        return services;
    }

    /// <exception cref="InvalidOperationException">The connection string is missing.</exception>
    public static string ModuleConnection(this IConfiguration configuration, string schema) =>
        configuration.GetConnectionString(schema) ?? throw new InvalidOperationException($"ConnectionStrings:{schema} is missing.");
}
