using PhotosIdentite.Orders.Contracts;

namespace PhotosIdentite.Host.Pages;

internal sealed class PricesModel(IPriceList prices) : PublicPage
{
    public IReadOnlyList<PackPrice> Packs => prices.All;
}
