using PhotosIdentite.Orders.Application.Retention;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

public sealed class KeepingOrders
{
    [Fact]
    public async Task Waits_fourteen_days_for_the_payment_and_one_for_a_draft()
    {
        await using var shop = await OpenAsync();
        await shop.SubscribeAsync("orders.order-cancelled.1");
        var placed = await shop.PlacedAsync("file");
        await shop.DraftAsync("file");

        shop.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(0, await ExpireAsync(shop));
        shop.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(1, await ExpireAsync(shop));
        Assert.Equal(1, await shop.ReadAsync<long>("orders", "select count(*) from orders.orders"));
        shop.Clock.Advance(TimeSpan.FromDays(13));
        Assert.Equal(1, await ExpireAsync(shop));

        Assert.Equal(OrderState.Cancelled, (await shop.LookAsync(placed)).Order.State);
        Assert.Equal(1, await shop.DeliveredAsync());
    }

    [Fact]
    [Trait("Policy", "P1")]
    public async Task Forgets_the_contact_sixty_days_after_delivery()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PaidAsync("file");
        var before = (await shop.LookAsync(order)).Order;

        shop.Clock.Advance(TimeSpan.FromDays(59));
        Assert.Equal(0, await ForgetAsync(shop));
        shop.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await ForgetAsync(shop));
        Assert.Equal(0, await ForgetAsync(shop));

        var after = await shop.LookAsync(order);
        Assert.Equal((null, null, null), (after.Number, after.Contact, after.Order.ContactTag));
        await Assert.ThrowsAsync<KeyDestroyedException>(() => shop.WithAsync((IKeyVault vault) =>
            vault.OpenAsync(before.Contact!, new AssociatedData("orders", "contact", before.Id), Stop)));
    }

    private static async Task<int> ExpireAsync(Shop shop) => (await shop.TellAsync<ExpireOrders, Result<int>>(new ExpireOrders())).Value;

    private static async Task<int> ForgetAsync(Shop shop) => (await shop.TellAsync<ForgetContacts, Result<int>>(new ForgetContacts())).Value;
}
