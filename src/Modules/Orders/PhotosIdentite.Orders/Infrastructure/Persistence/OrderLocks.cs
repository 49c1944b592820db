using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Infrastructure.Persistence;

internal sealed class OrderLocks(OrdersDbContext context) : IOrderLocks
{
    public async Task<Result> ChangeAsync(Guid order, Func<Order, Task<Result>> change, CancellationToken ct) =>
        await InTransactionAsync(async () =>
        {
            var found = await context.Orders
                .FromSql($"select *, xmin from orders.orders where id = {order} for update")
                .AsTracking().AsAsyncEnumerable().SingleOrDefaultAsync(ct);
            return found is null ? OrderRefusals.NotFound : await change(found);
        }, ct);

    public Task<Result<T>> ForPortraitAsync<T>(Guid uploadSession, Func<Task<Result<T>>> work, CancellationToken ct) =>
        InTransactionAsync(async () =>
        {
            var key = BitConverter.ToInt64(uploadSession.ToByteArray());
            await context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({key})", ct);
            return await work();
        }, ct);

    // Inside a subscriber the inbox holds the transaction, saves and commits.
    private async Task<TResult> InTransactionAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct) where TResult : Result
    {
        if (context.Database.CurrentTransaction is not null) return await work();

        context.ChangeTracker.Clear(); // what was read before the lock may be old
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var outcome = await work();
        if (outcome.Succeeded)
        {
            await context.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        context.ChangeTracker.Clear();
        return outcome;
    }
}
