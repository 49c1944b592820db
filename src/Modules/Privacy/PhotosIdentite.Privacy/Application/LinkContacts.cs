using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application;

/// <summary>Opens the contact of a link that still lives.</summary>
internal sealed class LinkContacts(IRepository<ErasureLink> links, IKeyVault vault, TimeProvider clock)
{
    public async Task<(ErasureLink Link, LinkContact Contact)?> OpenAsync(Capability secret, CancellationToken ct)
    {
        if (await links.FirstOrDefaultAsync(new LivingLinkSpec(secret.Hash, clock.GetUtcNow()), ct) is not { } link) return null;

        try
        {
            return (link, await vault.OpenAsync<LinkContact>(link.Contact, ErasureLink.ContactOf(link.Id), ct));
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }
}
