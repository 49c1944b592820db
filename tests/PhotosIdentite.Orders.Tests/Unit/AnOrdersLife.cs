using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Tests.Unit;

public sealed class AnOrdersLife
{
    private static readonly DateTimeOffset Now = new(2026, 5, 15, 10, 0, 0, TimeSpan.Zero);

    private static readonly (string Move, Func<Order, Result> Do)[] Moves =
    [
        ("place", order => order.Place(null, Now)),
        ("pay", order => order.MarkPaid(order.Total, Now)),
        ("print", order => order.MarkPrinted(Now)),
        ("post", order => order.MarkPosted(Now)),
        ("cancel", order => order.Cancel()),
    ];

    [Fact]
    public void Of_prints_goes_the_straight_way_and_no_other()
    {
        var order = AnOrder.Draft("prints-6");
        Assert.Equal(["place", "cancel"], Possible(() => AnOrder.Draft("prints-6")));
        order.Place(null, Now);
        Assert.Equal(OrderState.AwaitingPayment, order.State);
        order.MarkPaid(order.Total, Now);
        Assert.Equal(OrderState.ToPrint, order.State);
        Assert.Equal(OrderRefusals.NotToPost, order.MarkPosted(Now).Refusal);
        order.MarkPrinted(Now);
        Assert.Equal(OrderState.Printed, order.State);
        Assert.Equal(OrderRefusals.NotToPrint, order.MarkPrinted(Now).Refusal);
        Assert.Equal(OrderRefusals.NotCancellable, order.Cancel().Refusal);
        order.MarkPosted(Now);

        Assert.Equal(OrderState.Posted, order.State);
        Assert.All(Moves.Where(move => move.Move != "cancel"), move => Assert.False(move.Do(order).Succeeded));
        Assert.Equal(["OrderWasPlaced", "OrderWasPaid", "OrderWasPrinted", "OrderWasPosted"], order.Events.Select(e => e.GetType().Name));
    }

    [Fact]
    public void Of_a_file_ends_with_its_payment()
    {
        var order = AnOrder.Draft("file");
        order.Place(null, Now);
        order.MarkPaid(order.Total, Now);

        Assert.Equal(OrderState.Delivered, order.State);
        Assert.Equal(order.PaidOn, order.DeliveredOn);
        Assert.Equal(OrderRefusals.NotToPrint, order.MarkPrinted(Now).Refusal);
    }

    [Fact]
    public void Takes_no_other_amount_or_currency()
    {
        var order = AnOrder.Draft("prints-6");
        order.Place(null, Now);

        Assert.Equal(OrderRefusals.AmountDiffers, order.MarkPaid(Money.Euro(689), Now).Refusal);
        Assert.Equal(OrderRefusals.AmountDiffers, order.MarkPaid(new Money(690, "USD"), Now).Refusal);
        Assert.Equal(OrderState.AwaitingPayment, order.State);
        Assert.DoesNotContain(order.Events, happened => happened is OrderWasPaid);
    }

    [Fact]
    public void Needs_a_contact_before_it_is_placed() =>
        Assert.Equal(OrderRefusals.DeliveryMissing, AnOrder.Draft("file", contact: false).Place(null, Now).Refusal);

    [Fact]
    [Trait("Policy", "P7")]
    public void Keeps_the_pictures_as_long_as_the_lab_needs_them()
    {
        var order = AnOrder.Draft("prints-4");
        order.Place(null, Now);
        order.MarkPaid(order.Total, Now);

        Assert.Equal(OrderRefusals.LabNeedsPictures, order.GiveUpPictures().Refusal);
        order.MarkPrinted(Now);
        Assert.True(order.GiveUpPictures().Succeeded);
        Assert.Contains(order.Events, happened => happened is PicturesWereUnwanted);
    }

    private static IEnumerable<string> Possible(Func<Order> order) =>
        Moves.Where(move => move.Do(order()).Succeeded).Select(move => move.Move);
}
