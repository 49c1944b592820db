using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.BeginPayment;
using PhotosIdentite.Orders.Application.GiveDelivery;
using PhotosIdentite.Orders.Application.PlaceOrder;
using PhotosIdentite.Orders.Application.SettlePayment;
using PhotosIdentite.Orders.Application.StartOrder;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

/// <summary>Between a photo's check and its payment.</summary>
[Trait("Policy", "P17")]
public sealed class ARuleThatChanges
{
    private const int Told = 1; // the version that the stand-in's second judgement gives
    private const string OpenPayments = "select count(*) from orders.payments where state in ('Begun', 'Capturing')";

    [Fact]
    public async Task Is_told_before_a_pack_is_taken_and_the_same_choice_then_goes_through()
    {
        await using var shop = await OpenAsync();
        var session = shop.Portraits.Add();
        shop.Portraits.ChangeRule(shop.Portraits.IdOf(session), stillFits: true);

        Assert.Equal(OrderRefusals.RuleChanged, (await StartAsync(shop, session)).Refusal);
        Assert.Equal(OrderRefusals.RuleChanged, (await StartAsync(shop, session)).Refusal); // a page from before it was told
        Assert.True((await StartAsync(shop, session, Told)).Succeeded);
        Assert.Equal(1, shop.Portraits.Judged);
    }

    [Fact]
    public async Task Is_told_before_the_order_is_placed_and_nothing_typed_is_lost()
    {
        await using var shop = await OpenAsync();
        var order = await shop.DraftAsync("prints-6");
        await shop.TellAsync(new GiveDelivery(order, Visits.Contact, Sharing.None));
        shop.Portraits.ChangeRule(await shop.PhotoOfAsync(order), stillFits: true);

        Assert.Equal(OrderRefusals.RuleChanged, (await shop.TellAsync(new PlaceOrder(order, 690))).Refusal);
        Assert.Equal((OrderState.Draft, Visits.Contact), (await shop.LookAsync(order) is var draft ? (draft.Order.State, draft.Contact) : default));
        Assert.True((await shop.TellAsync(new PlaceOrder(order, 690, Told))).Succeeded);
    }

    [Fact]
    public async Task Is_told_on_the_pay_page_before_anything_is_begun()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PlacedAsync("prints-6");
        shop.Portraits.ChangeRule(await shop.PhotoOfAsync(order), stillFits: true);

        Assert.Equal(OrderRefusals.RuleChanged, (await shop.BeginAsync(order)).Refusal);
        Assert.Equal(0, await shop.ReadAsync<long>("orders", OpenPayments));
        Assert.Equal(OrderRefusals.RuleChanged, (await shop.BeginAsync(order)).Refusal);
        Assert.True((await BeginAsync(shop, order, Told)).Succeeded);
    }

    [Fact]
    public async Task Stops_a_payment_that_the_photo_no_longer_deserves_until_it_is_adjusted()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PlacedAsync("file");
        var photo = await shop.PhotoOfAsync(order);
        shop.Portraits.ChangeRule(photo, stillFits: false);

        Assert.Equal(OrderRefusals.RuleChanged, (await shop.BeginAsync(order)).Refusal);
        Assert.Equal(OrderRefusals.PhotoNotOrderable, (await BeginAsync(shop, order, Told)).Refusal);
        var seen = await shop.AskAsync<ReadPhoto, OrderedPhoto>(new ReadPhoto((await shop.LookAsync(order)).Order));
        Assert.True(seen.Blocked);
        Assert.Equal(photo, shop.Portraits.IdOf(new Capability(seen.Link!))); // the way to the adjust page

        shop.Portraits.Let(photo, orderable: true);
        Assert.True((await BeginAsync(shop, order, Told)).Succeeded);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Takes_no_money_that_was_approved_while_it_changed(bool byTheJob)
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Captures(Money.Euro(490));
        shop.Portraits.ChangeRule(await shop.PhotoOfAsync(order), stillFits: true);
        shop.Clock.Advance(TimeSpan.FromMinutes(6));

        if (byTheJob) await shop.TellAsync<AskProviders, Result<int>>(new AskProviders());
        else Assert.Equal(Settlement.Withheld, await shop.SettleAsync(order));

        Assert.Equal(0, shop.Bank.Asked);
        Assert.Equal(OrderState.AwaitingPayment, (await shop.LookAsync(order)).Order.State);
        Assert.Equal(OrderRefusals.RuleChanged, (await shop.BeginAsync(order)).Refusal);
        Assert.True((await BeginAsync(shop, order, Told)).Succeeded);
        Assert.Equal(Settlement.Paid, await shop.SettleAsync(order));
    }

    [Fact]
    public async Task Waits_with_the_money_when_the_photo_cannot_be_judged_just_now()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Captures(Money.Euro(490));
        shop.Portraits.ChangeRule(await shop.PhotoOfAsync(order), stillFits: true);
        shop.Portraits.CannotJudge = true;

        Assert.Equal(Settlement.Waiting, await shop.SettleAsync(order));
        Assert.Equal(OrderRefusals.CheckDown, (await shop.BeginAsync(order)).Refusal);
        Assert.Equal((0, 1), (shop.Bank.Asked, await shop.ReadAsync<long>("orders", OpenPayments)));
    }

    [Fact]
    public async Task Does_not_lose_sight_of_money_that_may_have_been_taken()
    {
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        shop.Bank.Captures(Money.Euro(490));
        shop.Bank.Away = true;
        await Assert.ThrowsAsync<PaymentUnavailableException>(() => shop.SettleAsync(order));
        shop.Bank.Away = false;
        shop.Portraits.ChangeRule(await shop.PhotoOfAsync(order), stillFits: false);

        Assert.Equal(Settlement.Paid, await shop.SettleAsync(order));
    }

    [Fact]
    public async Task Changes_nothing_about_a_paid_order()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PaidAsync("prints-6");
        shop.Portraits.ChangeRule(await shop.PhotoOfAsync(order), stillFits: false);

        Assert.Equal(Settlement.Paid, await shop.SettleAsync(order));
        Assert.Equal(OrderRefusals.AlreadyPaid, (await shop.BeginAsync(order)).Refusal);
        Assert.Equal(0, shop.Portraits.Judged);
    }

    [Fact]
    public async Task Leaves_no_way_back_to_the_photo_once_it_is_paid()
    {
        const string Links = "select count(*) from orders.orders where photo_link is not null";
        await using var shop = await OpenAsync();
        var order = await shop.GoneToPayAsync("file");
        Assert.Equal(1, await shop.ReadAsync<long>("orders", Links));

        shop.Bank.Captures(Money.Euro(490));
        await shop.SettleAsync(order);
        Assert.Equal(0, await shop.ReadAsync<long>("orders", Links));
    }

    private static Task<Result<Capability>> StartAsync(Shop shop, Capability session, int? seen = null) =>
        shop.TellAsync<StartOrder, Result<Capability>>(new StartOrder(session, "file", 490, "fr", seen));

    private static Task<Result<string>> BeginAsync(Shop shop, Capability order, int seen) =>
        shop.TellAsync<BeginPayment, Result<string>>(new BeginPayment(order, "/fr/back", seen));
}
