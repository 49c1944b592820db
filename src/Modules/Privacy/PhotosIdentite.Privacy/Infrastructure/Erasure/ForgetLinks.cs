using PhotosIdentite.Privacy.Application;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;
using Quartz;

namespace PhotosIdentite.Privacy.Infrastructure.Erasure;

/// <summary>A link that is over leaves no address behind.</summary>
internal sealed class ForgetLinks(IRepository<ErasureLink> links, IErasureLinks post, TimeProvider clock) : IJob
{
    async ValueTask IJob.Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken ct) =>
        await post.ForgetAsync(await links.ListAsync(new ExpiredLinksSpec(clock.GetUtcNow()), ct), ct);
}
