using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Tracking;

/// <summary>A sheet of a paid order's picture, to print at home or in a shop. Refused as the file is.</summary>
internal sealed record ReadSheet(Capability Order, HomeSheet Sheet);

internal sealed class ReadSheetHandler(IRepository<Order> orders, IPortraits portraits) : IQueryHandler<ReadSheet, Result<PictureFile>>
{
    public async Task<Result<PictureFile>> HandleAsync(ReadSheet query, CancellationToken ct) =>
        await orders.FirstOrDefaultAsync(new OrderByProofSpec(query.Order.Hash), ct) is { HasFile: true } order
            ? await portraits.OpenSheetAsync(order.UploadSession, query.Sheet, ct)
            : PictureRefusals.NotFound;
}
