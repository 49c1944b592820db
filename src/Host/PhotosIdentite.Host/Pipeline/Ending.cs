using Microsoft.Extensions.Options;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>
/// Whoever asks the site to end sees it end: within <c>Stopping:Seconds</c> (20) and a little more, even when a part waits for a database
/// that is gone. Nothing is lost by it: what is cut off here takes effect once, on the next host.
/// </summary>
internal static partial class Ending
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    public static void AddEnding(this IServiceCollection services, IConfiguration configuration) => services.Configure<HostOptions>(host =>
        host.ShutdownTimeout = TimeSpan.FromSeconds(configuration.GetValue("Stopping:Seconds", 20)));

    public static void UseEnding(this WebApplication app)
    {
        var patience = app.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout + Grace;
        app.Lifetime.ApplicationStopping.Register(() => _ = EndAsync(patience, app.Services.GetRequiredService<TimeProvider>(), app.Logger));
    }

    private static async Task EndAsync(TimeSpan patience, TimeProvider clock, ILogger log)
    {
        await Task.Delay(patience, clock);
        CutOff(log, patience.TotalSeconds);
        Environment.Exit(1);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "A part of the site did not stop in {Seconds} s and was cut off.")]
    private static partial void CutOff(ILogger log, double seconds);
}
