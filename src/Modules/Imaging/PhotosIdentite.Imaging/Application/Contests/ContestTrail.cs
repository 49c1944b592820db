using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>What people did about a photo: the contest, if any, and each opening.</summary>
internal sealed class ContestTrail(IRepository<Contest> contests, IAccessLog log)
{
    public async Task<(Contest? Contest, IReadOnlyList<AccessLine> Looked)> OfAsync(Guid session, CancellationToken ct) =>
        (await contests.FirstOrDefaultAsync(new ContestOfSessionSpec(session), ct), await log.ReadAsync(session, ct));
}
