using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.SharedKernel;
using Quartz;

namespace PhotosIdentite.Platform.Jobs;

/// <summary>Recurring work. The store is clustered: of several hosts one runs each tick, and a killed host's run is taken over.</summary>
public static class ModuleJobs
{
    /// <param name="services">The host's container.</param>
    /// <param name="name">Module and verb: <c>orders.send-mails</c>.</param>
    /// <param name="every">Between two starts; a run longer than this is not overlapped.</param>
    public static IServiceCollection AddRecurring<TJob>(this IServiceCollection services, string name, TimeSpan every)
        where TJob : class, IJob =>
        services.Add<TJob>(name, trigger => trigger.WithSimpleSchedule(s => s.WithInterval(every).RepeatForever()
            .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)));

    /// <param name="services">The host's container.</param>
    /// <param name="name">Module and verb: <c>imaging.destroy-due</c>.</param>
    /// <param name="cron">Quartz cron in Europe/Paris: <c>0 10 0 * * ?</c> is ten past midnight.</param>
    public static IServiceCollection AddNightly<TJob>(this IServiceCollection services, string name, string cron)
        where TJob : class, IJob =>
        services.Add<TJob>(name, trigger => trigger.WithCronSchedule(cron, c => c
            .InTimeZone(Paris.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));

    private static IServiceCollection Add<TJob>(
        this IServiceCollection services, string name, Action<ITriggerConfigurator<TJob>> schedule) where TJob : class, IJob
    {
        services.AddScoped<TJob>();
        return services.AddQuartz(quartz =>
        {
            quartz.AddJob<TJob>(job => job.WithIdentity(name).StoreDurably().RequestRecovery().DisallowConcurrentExecution());
            quartz.AddTrigger<TJob>(trigger =>
            {
                trigger.ForJob(name).WithIdentity(name).StartNow();
                schedule(trigger);
            });
        });
    }
}
