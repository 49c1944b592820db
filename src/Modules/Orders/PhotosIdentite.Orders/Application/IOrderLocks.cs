using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

/// <summary>One writer at a time for an order, on every host.</summary>
internal interface IOrderLocks
{
    /// <summary>Locks the row, reads it afresh, applies <paramref name="change"/>, saves, commits. Refused when there is no such order.</summary>
    Task<Result> ChangeAsync(Guid order, Func<Order, Task<Result>> change, CancellationToken ct);

    /// <summary>As above, for what happens to one portrait before it has an order.</summary>
    Task<Result<T>> ForPortraitAsync<T>(Guid uploadSession, Func<Task<Result<T>>> work, CancellationToken ct);
}

internal static class OrderLocksExtensions
{
    public static Task<Result> ChangeAsync(this IOrderLocks locks, Guid order, Func<Order, Result> change, CancellationToken ct) =>
        locks.ChangeAsync(order, found => Task.FromResult(change(found)), ct);
}
