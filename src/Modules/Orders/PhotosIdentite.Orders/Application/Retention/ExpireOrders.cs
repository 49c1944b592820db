using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Retention;

/// <summary>Drafts of a day ago are deleted; orders not paid in time are cancelled. Answers how many.</summary>
internal sealed record ExpireOrders;

internal sealed class ExpireOrdersHandler(
    IRepository<Order> orders, IRepository<Payment> payments, IOrderLocks locks, IKeyVault vault, TimeProvider clock)
    : ICommandHandler<ExpireOrders, Result<int>>
{
    public async Task<Result<int>> HandleAsync(ExpireOrders command, CancellationToken ct)
    {
        var ended = 0;
        foreach (var due in await orders.ListAsync(new OrdersOverdueSpec(clock.GetUtcNow()), ct))
            ended += (await locks.ChangeAsync(due, order => EndAsync(order, ct), ct)).Succeeded ? 1 : 0;
        return Result.Of(ended);
    }

    private async Task<Result> EndAsync(Order order, CancellationToken ct)
    {
        if (!order.IsOverdue(clock.GetUtcNow())) return OrderRefusals.NotCancellable;
        if (await payments.AnyAsync(new UndecidedPaymentsSpec(order.Id), ct)) return OrderRefusals.PaymentUnderWay;
        if (order.State != OrderState.Draft) return order.Cancel();

        await vault.DestroyAsync([order.Key], ct);
        orders.Delete(order);
        return Result.Done;
    }
}

internal sealed class OrdersOverdueSpec : Specification<Order, Guid>
{
    public OrdersOverdueSpec(DateTimeOffset now)
    {
        Query.Where(order => order.DraftUntil <= now || order.PayBy <= now).OrderBy(order => order.Id).Take(500).AsNoTracking();
        Query.Select(order => order.Id);
    }
}
