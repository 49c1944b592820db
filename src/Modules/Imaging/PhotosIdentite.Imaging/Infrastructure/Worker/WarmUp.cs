using Microsoft.Extensions.Hosting;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>Starts the first worker while nobody waits for it. Should it fail, the first photo tries again and says so.</summary>
internal sealed class WarmUp(WorkerPool pool) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await pool.WarmUpAsync(stoppingToken);
        }
        catch (WorkerFault)
        {
            // Said by the pool when a photo needs one.
        }
    }
}
