using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.PlaceOrder;

/// <summary>"Order and pay": from here the customer owes the price, and the pictures are kept fourteen days for the payment.</summary>
/// <param name="CentsShown">The total on the button that was pressed.</param>
/// <param name="RuleSeen">The version of the document's rule that the page was made with.</param>
internal sealed record PlaceOrder(Capability Order, int? CentsShown, int? RuleSeen = null);

internal sealed class PlaceOrderHandler(
    IRepository<Order> orders, IOrderLocks locks, OrderablePhotos photos, OrderLink link, TimeProvider clock)
    : ICommandHandler<PlaceOrder, Result>
{
    public async Task<Result> HandleAsync(PlaceOrder command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByProofSpec(command.Order.Hash), ct) is not { } found)
            return OrderRefusals.NotFound;
        if (found.State == OrderState.Draft && await photos.RefuseAsync(found.UploadSession, command.RuleSeen, ct) is { } unfit)
            return unfit == OrderRefusals.NotFound ? OrderRefusals.PhotoNotOrderable : unfit;

        return await locks.ChangeAsync(found.Id, order => PlaceAsync(order, command, ct), ct);
    }

    private async Task<Result> PlaceAsync(Order order, PlaceOrder command, CancellationToken ct)
    {
        if (command.CentsShown != order.Total.Cents)
            return OrderRefusals.PriceChanged(order.Total with { Cents = command.CentsShown ?? 0 }, order.Total);
        if (order is not { State: OrderState.Draft, Contact: not null }) return order.Place(null, clock.GetUtcNow());

        return order.Place(await link.RememberAsync(order, ct), clock.GetUtcNow());
    }
}

/// <summary>Lets a signed-in customer's account know its order, by way of a blob this module cannot read.</summary>
internal sealed class OrderLink(IKeyVault vault, ISignedInCustomer customer)
{
    public async Task<byte[]?> RememberAsync(Order order, CancellationToken ct)
    {
        var number = await vault.OpenAsync<string>(order.Number!, OrderData.Number(order.Id), ct);
        var secret = await vault.OpenAsync<string>(order.Secret!, OrderData.Secret(order.Id), ct);
        return await customer.RememberAsync(new OrderCapability(number, secret), order.UploadSession, ct);
    }
}
