using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Tests.Unit;

internal static class AnOrder
{
    private static readonly Sealed Anything = new(new KeyId(Guid.NewGuid()), [1]);

    public static Order Draft(string pack, bool contact = true)
    {
        var ticket = new NewOrder(Guid.NewGuid(), [1], [2], "JOB", Anything, Anything, Anything, Guid.NewGuid(), "fr-passport", "fr");
        var order = Order.Draft(ticket, new PriceList().Find(pack)!, new DateTimeOffset(2026, 5, 15, 10, 0, 0, TimeSpan.Zero));
        if (contact) order.Deliver(Anything, null, Sharing.None);
        return order;
    }
}
