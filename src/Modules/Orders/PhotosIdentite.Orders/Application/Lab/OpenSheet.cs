using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Lab;

/// <summary>A member of the lab opens a print sheet. Possible from payment to print, and written down before it is shown.</summary>
/// <param name="Sheet">Counts from 1.</param>
/// <param name="Back">The other side of it, where the document wants one.</param>
internal sealed record OpenSheet(string Reference, int Sheet, string StaffNumber, bool Back = false);

internal sealed class OpenSheetHandler(IRepository<Order> orders, IPortraits portraits, IKeyVault vault, IAccessLog log)
    : ICommandHandler<OpenSheet, Result<PictureFile>>
{
    public async Task<Result<PictureFile>> HandleAsync(OpenSheet command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByJobSpec(command.Reference), ct) is not { State: OrderState.ToPrint } order)
            return OrderRefusals.NotFound;
        if ((await vault.OpenOrderAsync(order, ct)).Number is not { } number) return OrderRefusals.NotFound;

        await log.RecordAsync(number, new StaffAccess(command.StaffNumber, "print-sheet", "printing"), ct);
        var sheet = new LabSheet(order.Copies, command.Sheet, order.JobReference, command.Back);
        var opened = await portraits.OpenSheetAsync(order.UploadSession, sheet, ct);
        return opened.Refusal == PictureRefusals.NotFound ? OrderRefusals.NotFound : opened;
    }
}
