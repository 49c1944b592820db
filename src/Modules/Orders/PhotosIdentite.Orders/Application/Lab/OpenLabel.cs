using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Lab;

/// <summary>A member of the lab opens the address of one envelope. Possible from print to post, and written down before it is shown.</summary>
internal sealed record OpenLabel(string Reference, string StaffNumber);

internal sealed class OpenLabelHandler(IRepository<Order> orders, IKeyVault vault, IAccessLog log)
    : ICommandHandler<OpenLabel, Result<PostalAddress>>
{
    public async Task<Result<PostalAddress>> HandleAsync(OpenLabel command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByJobSpec(command.Reference), ct) is not { State: OrderState.Printed } order)
            return OrderRefusals.NotFound;
        if (await vault.OpenOrderAsync(order, ct) is not { Number: { } number, Contact.Address: { } address }) return OrderRefusals.NotFound;

        await log.RecordAsync(number, new StaffAccess(command.StaffNumber, "address-label", "posting"), ct);
        return Result.Of(address);
    }
}
