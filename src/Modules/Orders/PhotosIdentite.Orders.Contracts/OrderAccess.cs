using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Contracts;

/// <summary>What opens an order without logging in: kept in the account's wallet and, sealed, in the order itself for its mails.</summary>
/// <param name="Number">13 characters, no dashes.</param>
/// <param name="Secret">The <see cref="Capability"/> of the tracking link.</param>
public sealed record OrderCapability(string Number, string Secret);

/// <summary>One line of "my orders". Read with the capabilities of a wallet, never by account.</summary>
public sealed record OrderSummary(OrderCapability Capability, string DocumentId, string Pack, string State, Money Total, DateOnly PlacedOn);

/// <summary>Answers what a wallet may know of its orders.</summary>
public interface IOrderSummaries
{
    /// <summary>Those that still exist, newest first; unknown or erased ones are left out.</summary>
    Task<IReadOnlyList<OrderSummary>> ReadAsync(IReadOnlyCollection<OrderCapability> capabilities, CancellationToken ct);
}

/// <summary>Answered by Identity: ties the signed-in customer, if any, to an order being placed. Opaque to Orders.</summary>
public interface ISignedInCustomer
{
    /// <summary>Puts the capability in the signed-in customer's wallet and gives the blob to keep unread until payment; null for a guest.</summary>
    Task<byte[]?> RememberAsync(OrderCapability order, Guid uploadSession, CancellationToken ct);

    /// <summary>The signed-in customer's e-mail, to fill the form in; null for a guest.</summary>
    Task<string?> EmailAsync(CancellationToken ct);
}

/// <summary>Gives Identity back its own blob once the order is paid.</summary>
public interface IPaidOrderBlobs
{
    /// <summary>Null for a guest's order, an unpaid one, or one whose blob was taken and forgotten already.</summary>
    Task<byte[]?> FindAsync(Guid orderId, CancellationToken ct);
}
