using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.ReadOffer;

/// <summary>What may be bought of a checked portrait; null when there is no such portrait.</summary>
internal sealed record ReadOffer(Capability Session);

internal sealed record Offer(Portrait Portrait, IReadOnlyList<PackPrice> Packs);

internal sealed class ReadOfferHandler(IPortraits portraits, IPriceList prices) : IQueryHandler<ReadOffer, Offer?>
{
    public async Task<Offer?> HandleAsync(ReadOffer query, CancellationToken ct) =>
        await portraits.FindAsync(query.Session, ct) is { } portrait
            ? new Offer(portrait, [.. prices.All.Where(price => !price.Printed || portrait.CopiesPerSheet > 0)])
            : null;
}
