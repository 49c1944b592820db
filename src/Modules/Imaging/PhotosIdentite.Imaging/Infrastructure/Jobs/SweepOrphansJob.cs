using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Persistence;
using PhotosIdentite.Imaging.Infrastructure.Store;
using Quartz;

namespace PhotosIdentite.Imaging.Infrastructure.Jobs;

/// <summary>Removes what a crash left behind: files never finished, and files whose row was never written or is gone.</summary>
internal sealed class SweepOrphansJob(PictureFolder folder, ImagingDbContext context, TimeProvider clock) : IJob
{
    private static readonly TimeSpan SurelyAbandoned = TimeSpan.FromHours(1);

    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken = default) =>
        await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var names in folder.OlderThan(clock.GetUtcNow() - SurelyAbandoned).Chunk(500))
        {
            var known = await context.Set<Picture>().Where(picture => names.Contains(picture.BlobRef))
                .Select(picture => picture.BlobRef).ToListAsync(ct);
            foreach (var orphan in names.Except(known)) folder.Delete(orphan);
        }
    }
}
