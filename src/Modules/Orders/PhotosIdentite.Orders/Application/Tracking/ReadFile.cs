using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Tracking;

/// <summary>The finished picture of a paid order. Refused the same way when the link opens none and when the picture is gone.</summary>
internal sealed record ReadFile(Capability Order);

internal sealed class ReadFileHandler(IRepository<Order> orders, IPortraits portraits) : IQueryHandler<ReadFile, Result<PictureFile>>
{
    public async Task<Result<PictureFile>> HandleAsync(ReadFile query, CancellationToken ct) =>
        await orders.FirstOrDefaultAsync(new OrderByProofSpec(query.Order.Hash), ct) is { HasFile: true } order
            ? await portraits.OpenPhotoAsync(order.UploadSession, ct)
            : PictureRefusals.NotFound;
}
