using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.Imaging.Infrastructure.Persistence;
using Quartz;

namespace PhotosIdentite.Imaging.Infrastructure.Jobs;

/// <summary>Removes the hand-overs that no phone came for in time. A used one is gone with the arrival of its photo.</summary>
internal sealed class ForgetHandOversJob(ImagingDbContext context, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken = default) =>
        await RunAsync(cancellationToken);

    public Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return context.Set<HandOver>().Where(open => open.ExpiresAt <= now).ExecuteDeleteAsync(ct);
    }
}
