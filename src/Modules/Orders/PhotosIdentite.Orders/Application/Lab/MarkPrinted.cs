using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Lab;

/// <summary>The sheets lie printed on the table: from now on nobody of the staff can open them.</summary>
internal sealed record MarkPrinted(string Reference);

internal sealed class MarkPrintedHandler(IRepository<Order> orders, IOrderLocks locks, IMailsOwed mails, TimeProvider clock)
    : ICommandHandler<MarkPrinted, Result>
{
    public async Task<Result> HandleAsync(MarkPrinted command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByJobSpec(command.Reference), ct) is not { } job) return OrderRefusals.NotFound;

        return await locks.ChangeAsync(job.Id, async order =>
        {
            var printed = order.MarkPrinted(clock.GetUtcNow());
            if (printed.Succeeded) await mails.OweAsync(MailKind.OrderPrinted, order.Id, ct);
            return printed;
        }, ct);
    }
}
