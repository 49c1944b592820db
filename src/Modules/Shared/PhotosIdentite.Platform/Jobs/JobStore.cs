using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Modules;
using Quartz;

namespace PhotosIdentite.Platform.Jobs;

/// <summary>Where Quartz keeps its triggers: schema <c>jobs</c>, reached by the role <c>photos_jobs</c> alone.</summary>
public static class JobStore
{
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration) => services
        .AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "photos";
                scheduler.GenerateInstanceId = true;
            });
            Use(quartz, configuration.ModuleConnection("jobs"), SchemaProvisioning.Validate);
        })
        .AddQuartzHostedService(options => options.WaitForJobsToComplete = true);

    /// <summary>Makes the tables as their owner; the site only checks that they are there.</summary>
    public static async Task ProvisionAsync(string ownerConnection, CancellationToken ct)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddQuartz(quartz => Use(quartz, ownerConnection, SchemaProvisioning.CreateIfMissing));
        await using var provider = services.BuildServiceProvider();
        var scheduler = await provider.GetRequiredService<ISchedulerFactory>().GetScheduler(ct);
        await scheduler.Shutdown(waitForJobsToComplete: true, ct);
    }

    private static void Use(IQuartzBuilder quartz, string connection, SchemaProvisioning provisioning) =>
        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(connection);
            store.ConfigureStore(options =>
            {
                options.TablePrefix = "jobs.qrtz_";
                options.SchemaProvisioning = provisioning;
            });
            store.UseSystemTextJsonSerializer();
            store.UseClustering(cluster =>
            {
                cluster.CheckinInterval = TimeSpan.FromSeconds(3);
                cluster.CheckinMisfireThreshold = TimeSpan.FromSeconds(6);
            });
        });
}
