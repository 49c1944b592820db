using PhotosIdentite.Advertising.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Advertising.Application;

/// <summary>What may be shown now or later: those switched on and not over yet.</summary>
internal sealed class CampaignsToShowSpec : Specification<Campaign>
{
    public CampaignsToShowSpec(DateTimeOffset now) =>
        Query.Where(c => c.Active && (c.EndsAt == null || c.EndsAt > now)).OrderBy(c => c.Id).AsNoTracking();
}

internal sealed class CampaignByIdSpec : Specification<Campaign>
{
    public CampaignByIdSpec(Guid id) => Query.Where(c => c.Id == id);
}
