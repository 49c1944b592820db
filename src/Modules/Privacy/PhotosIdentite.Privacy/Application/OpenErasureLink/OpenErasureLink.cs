using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application.OpenErasureLink;

/// <summary>What a link would erase. Changes nothing, however often it is asked: mail scanners follow links.</summary>
internal sealed record OpenErasureLink(Capability Link);

internal sealed class OpenErasureLinkHandler(LinkContacts contacts, ErasurePlans plans)
    : IQueryHandler<OpenErasureLink, IReadOnlyList<ErasurePlan>?>
{
    public async Task<IReadOnlyList<ErasurePlan>?> HandleAsync(OpenErasureLink query, CancellationToken ct) =>
        await contacts.OpenAsync(query.Link, ct) is var (_, contact)
            ? await plans.MakeAsync(new() { Email = contact.Email }, ct)
            : null;
}
