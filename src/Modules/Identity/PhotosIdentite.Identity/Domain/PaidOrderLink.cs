using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Domain;

/// <summary>
/// The only bridge from an order to an account, written when the order is paid. Opens for who brings the order number to the
/// running system; neither this database nor the number alone opens it.
/// </summary>
internal sealed class PaidOrderLink : Aggregate
{
    private PaidOrderLink() { } // EF Core

    public PaidOrderLink(byte[] linkTag, byte[] account) => (LinkTag, Account) = (linkTag, account);

    /// <summary>HMAC of the order number.</summary>
    [Pseudonymous("the account is erased")]
    public byte[] LinkTag { get; private init; } = [];

    /// <summary>The account's id, under a key that the root and the order number give together.</summary>
    [Pseudonymous("the account is erased")]
    public byte[] Account { get; private init; } = [];
}
