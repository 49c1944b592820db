using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Lab;

/// <summary>One job of the lab; null when it is not open there.</summary>
internal sealed record ReadLabJob(string Reference);

/// <param name="Sheets">How many of the lab's sheets its copies need; 0 when the picture is gone.</param>
/// <param name="Operations">What was done to the picture; null when it is gone, or printed.</param>
/// <param name="BackPrinted">Each sheet has a back to be printed.</param>
internal sealed record LabJobSheets(LabJob Job, int Sheets, PhotoOperations? Operations, bool BackPrinted);

internal sealed class ReadLabJobHandler(IRepository<Order> orders, IPortraits portraits, IOperationLog log)
    : IQueryHandler<ReadLabJob, LabJobSheets?>
{
    public async Task<LabJobSheets?> HandleAsync(ReadLabJob query, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new LabJobsSpec(query.Reference), ct) is not { } job) return null;

        var portrait = job.State == OrderState.ToPrint ? await portraits.FindAsync(job.UploadSession, ct) : null;
        var perSheet = portrait?.CopiesPerSheet ?? 0;
        var operations = portrait is null ? null : await log.ReadAsync(job.UploadSession, ct);
        return new LabJobSheets(job, perSheet == 0 ? 0 : (job.Copies + perSheet - 1) / perSheet, operations, portrait?.BackPrinted == true);
    }
}
