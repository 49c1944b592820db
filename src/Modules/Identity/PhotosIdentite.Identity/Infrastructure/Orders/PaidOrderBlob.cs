using System.Security.Cryptography;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Infrastructure.Orders;

/// <summary>
/// What Orders keeps unread until payment: the link tag and the sealed account, sealed once more, so that not one value stands in
/// both schemas.
/// </summary>
internal sealed class PaidOrderBlob(IBlindIndex index)
{
    private const int TagSize = 32;
    private const string OuterSecret = "blob until paid";
    private static readonly AssociatedData Outer = new("orders.orders", "account_blob", Guid.Empty);

    public byte[] Make(string orderNumber, Guid account)
    {
        var tag = Tag(orderNumber);
        var inner = index.SealUnder(IndexPurpose.PaidOrderLink, orderNumber, account.ToByteArray(), Inner(tag));
        return index.SealUnder(IndexPurpose.PaidOrderLink, OuterSecret, (byte[])[.. tag, .. inner], Outer);
    }

    public PaidOrderLink ToLink(ReadOnlySpan<byte> blob)
    {
        var plain = index.OpenUnder(IndexPurpose.PaidOrderLink, OuterSecret, blob, Outer);
        return new PaidOrderLink(plain[..TagSize], plain[TagSize..]);
    }

    public byte[] Tag(string orderNumber) => index.Tag(IndexPurpose.PaidOrderLink, orderNumber);

    /// <exception cref="CryptographicException">Another order's number, or another root.</exception>
    public Guid Open(PaidOrderLink link, string orderNumber) =>
        new(index.OpenUnder(IndexPurpose.PaidOrderLink, orderNumber, link.Account, Inner(link.LinkTag)));

    private static AssociatedData Inner(byte[] tag) => new("identity.paid_order_links", "account", new Guid(tag.AsSpan(0, 16)));
}
