using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.SettlePayment;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

[Trait("Policy", "P10")]
public sealed class ErasingAPerson
{
    private const string Names = """
        select count(*) from orders.orders where order_tag is not null or proof_hash is not null or number is not null
          or secret is not null or contact is not null or contact_tag is not null or account_blob is not null
        """;

    [Fact]
    public async Task Leaves_the_books_and_no_way_to_a_person()
    {
        await using var shop = await OpenAsync();
        var paid = await shop.PaidAsync("prints-6");
        await shop.PlacedAsync("file");
        await shop.DraftAsync("file"); // of somebody else: no contact yet
        var handles = new ErasureHandles { Email = "canary@example.org" };

        var plan = await EraseAsync(shop, handles);

        Assert.Equal(2, plan.Keys.Count);
        Assert.Equal(2, handles.UploadSessions.Count);
        Assert.Equal(2, handles.OrderNumbers.Count);
        Assert.Equal((2, 1, 1), (plan.Removes["orders"], plan.Keeps["orders.accounting"], plan.Keeps["orders.refund-due"]));
        Assert.Equal(1, await shop.ReadAsync<long>("orders", Names)); // the draft of somebody else
        Assert.Equal("690 Cancelled", await shop.ReadAsync<string>(
            "orders", "select amount_cents || ' ' || state from orders.orders where paid_on is not null"));
        Assert.Equal(1, await shop.ReadAsync<long>("orders", "select count(*) from orders.payments where capture_id is not null"));
        Assert.Null(await shop.AskAsync<Application.Tracking.ReadOrder, OpenedOrder?>(new Application.Tracking.ReadOrder(paid)));
        Assert.Equal(0, await shop.SendMailsAsync() - 1); // the owed mail is dropped
        Assert.Empty(shop.Postman.Mails);
        await EraseAsync(shop, handles); // again: nothing is left to find
    }

    [Fact]
    public async Task Finds_the_order_of_a_guest_without_email_by_its_number()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PaidAsync("file", new Contact(null, null));
        var handles = new ErasureHandles();
        handles.OrderNumbers.Add((await shop.LookAsync(order)).Number!.Value.Value);

        await EraseAsync(shop, handles);

        Assert.Equal(0, await shop.ReadAsync<long>("orders", Names));
    }

    [Fact]
    public async Task Waits_for_money_that_is_on_its_way()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Away = true;
        await Assert.ThrowsAsync<PaymentUnavailableException>(() => shop.SettleAsync(order));
        var plan = await shop.WithAsync((IErasureParticipant orders) =>
            orders.PlanAsync(new ErasureHandles { Email = "canary@example.org" }, Stop));

        Assert.False(await shop.WithAsync((IErasureParticipant orders) => orders.FreezeAsync(plan, Stop)));
        Assert.Equal(1, await ExecuteAsync(shop, plan));
        shop.Bank.Away = false;
        shop.Bank.Captures(Money.Euro(490));
        Assert.Equal(Settlement.Paid, await shop.SettleAsync(order));
        Assert.True(await shop.WithAsync((IErasureParticipant orders) => orders.FreezeAsync(plan, Stop)));
        Assert.Equal(0, await ExecuteAsync(shop, plan));
        Assert.Equal(1, await shop.ReadAsync<long>("orders", "select count(*) from orders.orders where paid_on is not null"));
    }

    [Fact]
    public async Task Takes_no_money_once_it_has_begun()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Captures(Money.Euro(490)); // approved there, not captured yet
        var plan = await shop.WithAsync((IErasureParticipant orders) =>
            orders.PlanAsync(new ErasureHandles { Email = "canary@example.org" }, Stop));

        Assert.True(await shop.WithAsync((IErasureParticipant orders) => orders.FreezeAsync(plan, Stop)));

        Assert.Equal(Settlement.Cancelled, await shop.SettleAsync(order));
        Assert.Equal(0, await shop.ReadAsync<long>("orders", "select count(*) from orders.payments where capture_id is not null"));
    }

    private static async Task<ErasurePlan> EraseAsync(Shop shop, ErasureHandles handles)
    {
        var plan = await shop.WithAsync((IErasureParticipant orders) => orders.PlanAsync(handles, Stop));
        await shop.WithAsync(async (IKeyVault vault) =>
        {
            await vault.DestroyAsync(plan.Keys.ToList(), Stop);
            return true;
        });
        Assert.Equal(0, await ExecuteAsync(shop, plan));
        return plan;
    }

    private static async Task<int> ExecuteAsync(Shop shop, ErasurePlan plan) => await shop.WithAsync(async (IErasureParticipant orders) =>
    {
        await orders.ExecuteAsync(plan, Stop);
        return await orders.ProbeAsync(plan, Stop);
    });
}
