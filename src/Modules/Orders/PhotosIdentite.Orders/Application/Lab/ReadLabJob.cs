using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Lab;

/// <summary>A member of the lab opens one job; null when it is not open there. What was done to the picture is sealed: opening it is written down.</summary>
internal sealed record ReadLabJob(string Reference, string StaffNumber);

/// <param name="Sheets">How many of the lab's sheets its copies need; 0 when the picture is gone.</param>
/// <param name="Operations">What was done to the picture; null when it is gone, or printed.</param>
/// <param name="BackPrinted">Each sheet has a back to be printed.</param>
internal sealed record LabJobSheets(LabJob Job, int Sheets, PhotoOperations? Operations, bool BackPrinted);

internal sealed class ReadLabJobHandler(
    IRepository<Order> orders, IPortraits portraits, IOperationLog operations, IKeyVault vault, IAccessLog log)
    : ICommandHandler<ReadLabJob, LabJobSheets?>
{
    public async Task<LabJobSheets?> HandleAsync(ReadLabJob command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new LabJobsSpec(command.Reference), ct) is not { } job) return null;

        var portrait = job.State == OrderState.ToPrint ? await portraits.FindAsync(job.UploadSession, ct) : null;
        var perSheet = portrait?.CopiesPerSheet ?? 0;
        var done = portrait is null ? null : await OperationsAsync(job, command.StaffNumber, ct);
        return new LabJobSheets(job, perSheet == 0 ? 0 : (job.Copies + perSheet - 1) / perSheet, done, portrait?.BackPrinted == true);
    }

    private async Task<PhotoOperations?> OperationsAsync(LabJob job, string staff, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByJobSpec(job.Reference), ct) is not { } order) return null;
        if ((await vault.OpenOrderAsync(order, ct)).Number is not { } number) return null;

        await log.RecordAsync(number, new StaffAccess(staff, "operation-log", "printing"), ct);
        return await operations.ReadAsync(job.UploadSession, ct);
    }
}
