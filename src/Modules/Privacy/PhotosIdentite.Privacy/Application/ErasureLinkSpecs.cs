using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application;

internal sealed class LivingLinkSpec : Specification<ErasureLink>
{
    public LivingLinkSpec(byte[] hash, DateTimeOffset now) =>
        Query.Where(link => link.Hash == hash && link.ExpiresAt > now).AsNoTracking();
}

internal sealed class LivingLinksToSpec : Specification<ErasureLink>
{
    public LivingLinksToSpec(byte[] contactTag, DateTimeOffset now) =>
        Query.Where(link => link.ContactTag == contactTag && link.ExpiresAt > now).AsNoTracking();
}

internal sealed class ExpiredLinksSpec : Specification<ErasureLink>
{
    public ExpiredLinksSpec(DateTimeOffset now) => Query.Where(link => link.ExpiresAt <= now).AsNoTracking();
}
