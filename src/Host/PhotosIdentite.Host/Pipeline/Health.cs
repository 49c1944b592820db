using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using PhotosIdentite.Platform.Persistence;

namespace PhotosIdentite.Host.Pipeline;

/// <summary><c>/health/live</c>: the program answers. <c>/health/ready</c>: every module reaches its database with its own role.</summary>
internal static class Health
{
    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database", tags: ["ready"], timeout: TimeSpan.FromSeconds(5));

    public static bool IsHealth(this HttpContext context) => context.Request.Path.StartsWithSegments("/health");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
    }

    private sealed class DatabaseCheck(IServiceProvider services, IEnumerable<ModuleContext> contexts) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            foreach (var schema in contexts.Select(module => module.Schema))
            {
                var source = services.GetRequiredKeyedService<NpgsqlDataSource>(schema);
                await using var command = source.CreateCommand("select 1");
                await command.ExecuteScalarAsync(cancellationToken);
            }

            return HealthCheckResult.Healthy();
        }
    }
}
