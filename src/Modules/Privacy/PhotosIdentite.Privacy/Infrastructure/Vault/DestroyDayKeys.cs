using Microsoft.Extensions.Logging;
using PhotosIdentite.SharedKernel;
using Quartz;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

/// <summary>Just after midnight in Paris: the key of the day that has begun goes, and any that a stopped site left behind.</summary>
internal sealed partial class DestroyDayKeys(KeyRows rows, TimeProvider clock, ILogger<DestroyDayKeys> log) : IJob
{
    async ValueTask IJob.Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await RunAsync(cancellationToken);

    /// <summary>How many days' keys were destroyed.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var destroyed = await rows.DeleteDaysAsync(clock.Today(), ct);
        Destroyed(destroyed);
        return destroyed;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Destroyed the keys of {Days} days")]
    private partial void Destroyed(int days);
}
