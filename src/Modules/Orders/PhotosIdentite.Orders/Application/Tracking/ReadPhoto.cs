using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Tracking;

/// <summary>The photo of an order that is not paid yet, for who holds the order's link.</summary>
internal sealed record ReadPhoto(Order Order);

/// <param name="Portrait">Null when it is gone.</param>
/// <param name="Link">Opens the photo's own pages, until the order is paid.</param>
internal sealed record OrderedPhoto(Portrait? Portrait, string? Link)
{
    /// <summary>As it is, it cannot be paid.</summary>
    public bool Blocked => Portrait is { Orderable: false, Outdated: false };
}

internal sealed class ReadPhotoHandler(IPortraits portraits, IKeyVault vault) : IQueryHandler<ReadPhoto, OrderedPhoto>
{
    public async Task<OrderedPhoto> HandleAsync(ReadPhoto query, CancellationToken ct)
    {
        var order = query.Order;
        return new OrderedPhoto(await portraits.FindAsync(order.UploadSession, ct), await LinkAsync(order, ct));
    }

    private async Task<string?> LinkAsync(Order order, CancellationToken ct)
    {
        try
        {
            return order.PhotoLink is { } link ? await vault.OpenAsync<string>(link, OrderData.PhotoLink(order.Id), ct) : null;
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }
}
