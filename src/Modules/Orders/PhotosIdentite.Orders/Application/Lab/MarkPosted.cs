using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Lab;

/// <summary>The envelope is in the post: its address is closed.</summary>
internal sealed record MarkPosted(string Reference);

internal sealed class MarkPostedHandler(IRepository<Order> orders, IOrderLocks locks, IMailsOwed mails, TimeProvider clock)
    : ICommandHandler<MarkPosted, Result>
{
    public async Task<Result> HandleAsync(MarkPosted command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByJobSpec(command.Reference), ct) is not { } job) return OrderRefusals.NotFound;

        return await locks.ChangeAsync(job.Id, async order =>
        {
            var posted = order.MarkPosted(clock.GetUtcNow());
            if (posted.Succeeded) await mails.OweAsync(MailKind.OrderPosted, order.Id, ct);
            return posted;
        }, ct);
    }
}
