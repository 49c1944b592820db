using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Retention;
using PhotosIdentite.Orders.Application.SettlePayment;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

public sealed class PayingAnOrder
{
    private const string Captured = "select count(*) from orders.payments where state = 'Captured'";
    private const string OwedMails = "select count(*) from orders.outgoing_mails where kind = 'order-paid'";

    [Fact]
    [Trait("Policy", "P13")]
    public async Task Twice_at_once_captures_tells_and_mails_once()
    {
        await using var shop = await OpenAsync();
        await shop.SubscribeAsync("orders.order-paid.1");
        var order = await shop.GoneToPayAsync("prints-6");
        shop.Bank.Captures(Money.Euro(690));
        using var answered = shop.Bank.Meeting = new Barrier(2); // both were told "captured" before either writes,
        using var reading = shop.BeforeWriting = new Barrier(2); // and would both have read the unpaid order, were it not locked

        var settled = await Task.WhenAll(shop.SettleAsync(order), shop.SettleAsync(order));

        Assert.Equal(2, shop.Bank.Asked);
        Assert.All(settled, outcome => Assert.Equal(Settlement.Paid, outcome));
        Assert.Equal(1, await shop.ReadAsync<long>("orders", Captured));
        Assert.Equal(1, await shop.ReadAsync<long>("orders", OwedMails));
        Assert.Equal(1, await shop.DeliveredAsync());
    }

    [Fact]
    public async Task Again_after_it_was_paid_changes_nothing()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PaidAsync("file");

        Assert.Equal(Settlement.Paid, await shop.SettleAsync(order));
        Assert.Equal(OrderRefusals.AlreadyPaid, (await shop.BeginAsync(order)).Refusal);
        Assert.Equal(1, await shop.ReadAsync<long>("orders", "select count(*) from orders.payments"));
    }

    [Fact]
    [Trait("Policy", "P4"), Trait("Policy", "P16")]
    public async Task Goes_through_when_all_sharing_is_refused()
    {
        await using var shop = await OpenAsync();
        var paid = (await shop.LookAsync(await shop.PaidAsync("prints-8"))).Order;

        Assert.Equal((OrderState.ToPrint, Sharing.None), (paid.State, paid.Sharing));
    }

    [Fact]
    [Trait("Policy", "P2"), Trait("Policy", "P16")]
    public void Tells_the_provider_an_amount_a_random_reference_and_the_way_back_only() =>
        Assert.Equal(
            ["Guid IdempotencyKey", "Money Amount", "String ReturnPath", "String Language"],
            typeof(PaymentRequest).GetProperties().Select(property => $"{property.PropertyType.Name} {property.Name}"));

    [Fact]
    public async Task With_another_amount_pays_nothing_and_is_kept_for_a_person_to_look_at()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("prints-8");
        shop.Bank.Captures(Money.Euro(1));

        Assert.Equal(Settlement.Disputed, await shop.SettleAsync(order));
        Assert.Equal(OrderState.AwaitingPayment, (await shop.LookAsync(order)).Order.State);
        Assert.Equal(OrderRefusals.AmountDiffers, (await shop.BeginAsync(order)).Refusal);
        Assert.Equal(0, await shop.ReadAsync<long>("orders", OwedMails));
    }

    [Fact]
    public async Task Is_not_believed_from_the_return_address()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");

        Assert.Equal(Settlement.Waiting, await shop.SettleAsync(order)); // the bank knows of no approval
        Assert.False((await shop.LookAsync(order)).Order.IsPaid);
    }

    [Fact]
    public async Task Pressed_twice_is_one_payment_at_the_provider()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PlacedAsync("file");

        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => shop.BeginAsync(order)));

        Assert.Single(pages.Select(page => page.Value).Distinct());
        Assert.Equal(1, await shop.ReadAsync<long>("orders", "select count(*) from orders.payments"));
    }

    [Theory]
    [InlineData(OutcomeKind.Declined, Settlement.Declined)]
    [InlineData(OutcomeKind.Cancelled, Settlement.Cancelled)]
    internal async Task That_fails_loses_nothing_and_can_be_tried_again(OutcomeKind told, Settlement shown)
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("prints-4");
        shop.Bank.Answer = new PaymentOutcome(told);

        Assert.Equal(shown, await shop.SettleAsync(order));
        Assert.Equal(Visits.Contact, (await shop.LookAsync(order)).Contact);
        await shop.BeginAsync(order);
        shop.Bank.Captures(Money.Euro(590));
        Assert.Equal(Settlement.Paid, await shop.SettleAsync(order));
    }

    [Fact]
    public async Task Whose_answer_was_lost_is_settled_by_the_job()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Captures(Money.Euro(490));
        shop.Bank.Away = true;
        await Assert.ThrowsAsync<PaymentUnavailableException>(() => shop.SettleAsync(order));

        shop.Bank.Away = false;
        shop.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, (await shop.TellAsync<AskProviders, Result<int>>(new AskProviders())).Value);

        Assert.Equal(OrderState.Delivered, (await shop.LookAsync(order)).Order.State);
    }

    [Fact]
    public async Task That_may_have_been_captured_keeps_the_order_from_being_cancelled()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Away = true;
        await Assert.ThrowsAsync<PaymentUnavailableException>(() => shop.SettleAsync(order));
        shop.Clock.Advance(TimeSpan.FromDays(15));

        Assert.Equal(0, (await shop.TellAsync<ExpireOrders, Result<int>>(new ExpireOrders())).Value);
        Assert.Equal(OrderState.AwaitingPayment, (await shop.LookAsync(order)).Order.State);
    }

    [Fact]
    public async Task After_the_order_was_cancelled_captures_nothing()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Captures(Money.Euro(490));
        shop.Clock.Advance(TimeSpan.FromDays(15));
        await shop.TellAsync<ExpireOrders, Result<int>>(new ExpireOrders());

        Assert.Equal(Settlement.Cancelled, await shop.SettleAsync(order));
        Assert.Equal(0, shop.Bank.Asked);
    }
}
