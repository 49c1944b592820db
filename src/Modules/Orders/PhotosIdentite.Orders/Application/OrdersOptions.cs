namespace PhotosIdentite.Orders.Application;

/// <summary>Section <c>Orders</c> of the configuration.</summary>
internal sealed class OrdersOptions
{
    /// <summary>Days after dispatch (prints) or delivery (file) in which a customer may complain; then the contact's key is destroyed.</summary>
    public int ContactDays { get; init; } = 60;
}
