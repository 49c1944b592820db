using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Domain;

internal static class OrderRefusals
{
    /// <summary>Shown as the site's plain 404, whatever the reason was.</summary>
    public static readonly Refusal NotFound = new("orders.not-found");

    public static readonly Refusal PhotoNotOrderable = new("orders.photo-not-orderable");
    /// <summary>The rules changed, the photo was judged again: said before anything is owed or paid.</summary>
    public static readonly Refusal RuleChanged = new("rule.changed");
    /// <summary>The rules changed, and the photo could not be judged again just now.</summary>
    public static readonly Refusal CheckDown = new("orders.check-down");
    public static readonly Refusal PackMissing = new("orders.pack-missing");
    public static readonly Refusal PackNotSold = new("orders.pack-not-sold");
    public static readonly Refusal PackNotPrintable = new("orders.pack-not-printable");
    public static readonly Refusal AlreadyOrdered = new("orders.already-ordered");
    public static readonly Refusal AlreadyPlaced = new("orders.already-placed");
    public static readonly Refusal AlreadyPaid = new("orders.already-paid");
    public static readonly Refusal DeliveryMissing = new("orders.delivery-missing");
    public static readonly Refusal NotAwaitingPayment = new("orders.not-awaiting-payment");
    public static readonly Refusal AmountDiffers = new("orders.amount-differs");
    public static readonly Refusal PaymentUnderWay = new("orders.payment-under-way");
    public static readonly Refusal NotToPrint = new("orders.not-to-print");
    public static readonly Refusal NotToPost = new("orders.not-to-post");
    public static readonly Refusal NotCancellable = new("orders.not-cancellable");
    public static readonly Refusal LabNeedsPictures = new("orders.lab-needs-pictures");

    public static Refusal PriceChanged(Money shown, Money now) =>
        new("orders.price-changed", new Dictionary<string, string> { ["old"] = Text(shown), ["new"] = Text(now) });

    private static string Text(Money amount) => FormattableString.Invariant($"{amount.Cents / 100}.{amount.Cents % 100:00} {amount.Currency}");
}
