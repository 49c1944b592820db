using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

/// <summary>Whom to tell and where to post; stands in the row only sealed under the order's key.</summary>
/// <param name="Email">Null for who has none: the tracking page is then the only news.</param>
/// <param name="Address">Null for a file: it needs none.</param>
internal sealed record Contact(string? Email, PostalAddress? Address);

/// <param name="Country">ISO 3166-1 alpha-2.</param>
internal sealed record PostalAddress(string Name, string Line1, string? Line2, string PostalCode, string City, string Country);

/// <summary>What the sealed columns of an order's row are bound to.</summary>
internal static class OrderData
{
    public static AssociatedData Number(Guid order) => new("orders", "number", order);

    public static AssociatedData Secret(Guid order) => new("orders", "secret", order);

    public static AssociatedData PhotoLink(Guid order) => new("orders", "photo-link", order);

    public static AssociatedData Contact(Guid order) => new("orders", "contact", order);
}
