using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.GiveDelivery;
using PhotosIdentite.Orders.Application.PlaceOrder;
using PhotosIdentite.Orders.Application.SettlePayment;
using PhotosIdentite.Orders.Application.StartOrder;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

/// <summary>Its rules grew old, or an approval ended, while somebody was about to order.</summary>
[Trait("Policy", "P17")]
public sealed class ADocumentNoLongerSold
{
    [Fact]
    public async Task Is_sold_at_no_step_whatever_page_was_open()
    {
        await using var shop = await OpenAsync();
        var session = shop.Portraits.Add(orderable: false);
        Assert.Equal(
            OrderRefusals.PhotoNotOrderable, (await shop.TellAsync<StartOrder, Result<Capability>>(new StartOrder(session, "file", 490, "fr"))).Refusal);

        var draft = await shop.DraftAsync("file");
        await shop.TellAsync(new GiveDelivery(draft, Visits.Contact, Sharing.None));
        await StopAsync(shop, draft);
        Assert.Equal(OrderRefusals.PhotoNotOrderable, (await shop.TellAsync(new PlaceOrder(draft, 490))).Refusal);
        Assert.Equal(OrderState.Draft, (await shop.LookAsync(draft)).Order.State);

        var placed = await shop.PlacedAsync("file");
        await StopAsync(shop, placed);
        Assert.Equal(OrderRefusals.PhotoNotOrderable, (await shop.BeginAsync(placed)).Refusal);
        Assert.Equal(0, await shop.ReadAsync<long>("orders", "select count(*) from orders.payments"));
    }

    [Fact]
    public async Task Takes_no_money_that_was_approved_before()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Captures(Money.Euro(490));
        await StopAsync(shop, order);

        Assert.Equal(Settlement.Withheld, await shop.SettleAsync(order));
        Assert.Equal(0, shop.Bank.Asked);
    }

    [Fact]
    public async Task Keeps_what_was_paid_in_time_though_its_pictures_term_is_over()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Captures(Money.Euro(490));
        shop.Portraits.Destroy(await shop.PhotoOfAsync(order));

        Assert.Equal(Settlement.Paid, await shop.SettleAsync(order));
    }

    private static async Task StopAsync(Shop shop, Capability order) => shop.Portraits.Let(await shop.PhotoOfAsync(order), orderable: false);
}
