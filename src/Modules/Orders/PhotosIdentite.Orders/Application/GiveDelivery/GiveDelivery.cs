using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.GiveDelivery;

/// <summary>Whom to tell, where to post, what may be shared. The fields were checked one by one before.</summary>
internal sealed record GiveDelivery(Capability Order, Contact Contact, Sharing Sharing);

internal sealed class GiveDeliveryHandler(IRepository<Order> orders, IOrderLocks locks, IKeyVault vault, IBlindIndex index)
    : ICommandHandler<GiveDelivery, Result>
{
    public async Task<Result> HandleAsync(GiveDelivery command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByProofSpec(command.Order.Hash), ct) is not { } found)
            return OrderRefusals.NotFound;

        var contact = found.Printed ? command.Contact : command.Contact with { Address = null };
        return await locks.ChangeAsync(found.Id, async order =>
        {
            var sealedContact = await vault.SealAsync(order.Key, contact, OrderData.Contact(order.Id), ct);
            return order.Deliver(sealedContact, Tag(contact.Email), command.Sharing);
        }, ct);
    }

    private byte[]? Tag(string? email) => email is null ? null : index.Tag(IndexPurpose.OrderContact, Normal.Email(email));
}
