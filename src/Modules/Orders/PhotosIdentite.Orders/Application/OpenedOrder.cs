using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

/// <param name="Number">Null, like <paramref name="Contact"/>, once the order's key is destroyed.</param>
internal sealed record OpenedOrder(Order Order, OrderNumber? Number, Contact? Contact);

internal static class OpeningOrders
{
    public static async Task<OpenedOrder> OpenOrderAsync(this IKeyVault vault, Order order, CancellationToken ct)
    {
        try
        {
            var number = order.Number is null ? null
                : OrderNumber.Parse(await vault.OpenAsync<string>(order.Number, OrderData.Number(order.Id), ct));
            var contact = order.Contact is null ? null
                : await vault.OpenAsync<Contact>(order.Contact, OrderData.Contact(order.Id), ct);
            return new OpenedOrder(order, number, contact);
        }
        catch (KeyDestroyedException)
        {
            return new OpenedOrder(order, null, null);
        }
    }
}
