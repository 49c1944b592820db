using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Persistence;
using Quartz;

namespace PhotosIdentite.Imaging.Infrastructure.Jobs;

/// <summary>Removes what a crash left behind: files never finished, and files whose row was never written or is gone.</summary>
internal sealed class SweepOrphansJob(IPictureStore store, ImagingDbContext context, TimeProvider clock) : IJob
{
    private const int Batch = 500;
    private static readonly TimeSpan SurelyAbandoned = TimeSpan.FromHours(1);

    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken = default) =>
        await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken ct)
    {
        var names = new List<string>();
        await foreach (var name in store.OlderThanAsync(clock.GetUtcNow() - SurelyAbandoned, ct))
        {
            names.Add(name);
            if (names.Count == Batch) await SweepAsync(names, ct);
        }

        await SweepAsync(names, ct);
    }

    private async Task SweepAsync(List<string> names, CancellationToken ct)
    {
        var known = await context.Set<Picture>().Where(picture => names.Contains(picture.BlobRef))
            .Select(picture => picture.BlobRef).ToListAsync(ct);
        foreach (var orphan in names.Except(known)) await store.DeleteAsync(orphan, ct);
        names.Clear();
    }
}
