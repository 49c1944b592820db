using Microsoft.Extensions.Hosting;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>Has workers ready while nobody waits for them.</summary>
internal sealed class WarmUp(WorkerPool pool) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => pool.KeepWarmAsync(stoppingToken);
}
