using PhotosIdentite.Orders.Application.GiveDelivery;
using PhotosIdentite.Orders.Application.PlaceOrder;
using PhotosIdentite.Orders.Application.StartOrder;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

public sealed class StartingAnOrder
{
    [Fact]
    public async Task Sent_many_times_at_once_makes_one_draft()
    {
        await using var shop = await OpenAsync();
        var session = shop.Portraits.Add();

        var drafts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => shop.DraftAsync("prints-6", session)));

        Assert.Single(drafts.Distinct());
        Assert.Equal(1, await shop.ReadAsync<long>("orders", "select count(*) from orders.orders"));
    }

    [Fact]
    public async Task Again_with_another_pack_changes_the_same_draft()
    {
        await using var shop = await OpenAsync();
        var session = shop.Portraits.Add();
        var first = await shop.DraftAsync("prints-6", session);

        Assert.Equal(first, await shop.DraftAsync("file", session));
        Assert.Equal(Money.Euro(490), (await shop.LookAsync(first)).Order.Total);
    }

    [Fact]
    public async Task Takes_the_servers_price_and_pack_only()
    {
        await using var shop = await OpenAsync();
        var session = shop.Portraits.Add();
        var pixels = shop.Portraits.Add(perSheet: 0);

        Assert.Equal("orders.price-changed", await RefusedAsync(shop, session, "prints-6", 1));
        Assert.Equal("orders.price-changed", await RefusedAsync(shop, session, "prints-6", null));
        Assert.Equal(OrderRefusals.PackNotSold.Code, await RefusedAsync(shop, session, "prints-100", 690));
        Assert.Equal(OrderRefusals.PackMissing.Code, await RefusedAsync(shop, session, null, 690));
        Assert.Equal(OrderRefusals.PackNotPrintable.Code, await RefusedAsync(shop, pixels, "prints-4", 590));
        Assert.Equal(OrderRefusals.PhotoNotOrderable.Code, await RefusedAsync(shop, shop.Portraits.Add(orderable: false), "file", 490));
        Assert.Equal(OrderRefusals.NotFound.Code, await RefusedAsync(shop, Capability.New(), "file", 490));
        Assert.Equal(0, await shop.ReadAsync<long>("orders", "select count(*) from orders.orders"));
    }

    [Fact]
    public async Task Is_not_placed_at_another_price_than_the_button_showed()
    {
        await using var shop = await OpenAsync();
        var order = await shop.DraftAsync("prints-8");
        await shop.TellAsync(new GiveDelivery(order, Visits.Contact, Sharing.AsNeeded));

        Assert.Equal("orders.price-changed", (await shop.TellAsync(new PlaceOrder(order, 490))).Refusal!.Code);
        Assert.Equal(OrderState.Draft, (await shop.LookAsync(order)).Order.State);
    }

    [Fact]
    public async Task Once_placed_cannot_be_changed_through_the_photo_again()
    {
        await using var shop = await OpenAsync();
        var session = shop.Portraits.Add();
        var order = await shop.DraftAsync("file", session);
        await shop.TellAsync(new GiveDelivery(order, Visits.Contact, Sharing.AsNeeded));
        await shop.TellAsync(new PlaceOrder(order, 490));

        Assert.Equal(OrderRefusals.AlreadyOrdered.Code, await RefusedAsync(shop, session, "prints-8", 790));
        Assert.Equal(OrderRefusals.AlreadyPlaced, (await shop.TellAsync(new GiveDelivery(order, Visits.Contact, Sharing.None))).Refusal);
    }

    [Fact]
    [Trait("Policy", "P13")]
    public async Task Gives_the_account_its_capability_and_keeps_its_blob_unread_until_it_was_paid()
    {
        await using var shop = await OpenAsync();
        shop.Customer.Blob = [7, 7, 7];
        var order = await shop.GoneToPayAsync("file");
        var id = (await shop.LookAsync(order)).Order.Id;
        Assert.Equal(order.Secret, Assert.Single(shop.Customer.Wallet).Secret);
        Assert.Null(await BlobAsync(shop, id));

        shop.Bank.Captures(Money.Euro(490));
        await shop.SettleAsync(order);
        Assert.Equal(shop.Customer.Blob, await BlobAsync(shop, id));

        shop.Clock.Advance(TimeSpan.FromDays(3));
        await shop.TellAsync<Application.Retention.ForgetContacts, Result<int>>(new Application.Retention.ForgetContacts());
        Assert.Null(await BlobAsync(shop, id));
    }

    [Fact]
    public async Task Is_summed_up_for_who_holds_its_secret_only()
    {
        await using var shop = await OpenAsync();
        var mine = await shop.PlacedAsync("prints-4");
        await shop.PlacedAsync("file");

        var summaries = await shop.WithAsync((IOrderSummaries orders) => orders.ReadAsync(
            [new OrderCapability("N1", mine.Secret), new OrderCapability("N2", Capability.New().Secret), new OrderCapability("N3", "x")], Stop));

        var summary = Assert.Single(summaries);
        Assert.Equal(("N1", "prints-4", Money.Euro(590)), (summary.Capability.Number, summary.Pack, summary.Total));
    }

    private static Task<byte[]?> BlobAsync(Shop shop, Guid order) => shop.WithAsync((IPaidOrderBlobs blobs) => blobs.FindAsync(order, Stop));

    private static async Task<string> RefusedAsync(Shop shop, Capability session, string? pack, int? cents) =>
        (await shop.TellAsync<StartOrder, Result<Capability>>(new StartOrder(session, pack, cents, "fr"))).Refusal!.Code;
}
