namespace PhotosIdentite.Orders.Domain;

/// <summary>Where an order is in its life (docs/decisions/0009). Stored by name: a name may never change its meaning.</summary>
internal enum OrderState
{
    Draft,
    AwaitingPayment,
    Paid,
    InCheck,
    NeedsRetake,
    ToPrint,
    Printed,
    Posted,
    Delivered,
    Cancelled,
    Refunded,
    RefusedByOffice,
}
