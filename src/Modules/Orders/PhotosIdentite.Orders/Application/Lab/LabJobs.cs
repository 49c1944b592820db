using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Lab;

/// <summary>What the lab has to do, oldest payment first. No name, address, number or customer is in it.</summary>
internal sealed record LabJobs;

internal sealed record LabJob(
    string Reference, OrderState State, string DocumentId, int Copies, DateOnly PaidOn, bool PicturesGone, Guid UploadSession);

internal sealed class LabJobsHandler(IRepository<Order> orders) : IQueryHandler<LabJobs, IReadOnlyList<LabJob>>
{
    public async Task<IReadOnlyList<LabJob>> HandleAsync(LabJobs query, CancellationToken ct) =>
        await orders.ListAsync(new LabJobsSpec(), ct);
}

internal sealed class LabJobsSpec : Specification<Order, LabJob>
{
    public LabJobsSpec(string? reference = null)
    {
        Query
            .Where(order => order.State == OrderState.ToPrint || order.State == OrderState.Printed)
            .Where(order => reference == null || order.JobReference == reference)
            .OrderBy(order => order.PaidOn).ThenBy(order => order.JobReference)
            .Take(200)
            .AsNoTracking();
        Query.Select(order => new LabJob(
            order.JobReference, order.State, order.DocumentId, order.Copies, order.PaidOn!.Value, order.PicturesGone, order.UploadSession));
    }
}
