using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Retention;

/// <summary>Destroys the keys of contacts whose purpose is over, then clears the rows. Answers how many.</summary>
internal sealed record ForgetContacts;

internal sealed class ForgetContactsHandler(
    IRepository<Order> orders, IOrderLocks locks, IKeyVault vault, OrdersOptions options, TimeProvider clock)
    : ICommandHandler<ForgetContacts, Result<int>>
{
    public async Task<Result<int>> HandleAsync(ForgetContacts command, CancellationToken ct)
    {
        var today = clock.Today();
        foreach (var told in await orders.ListAsync(new AccountBlobsSpec(today.AddDays(-2)), ct))
            await locks.ChangeAsync(told.Id, order => Done(order.ForgetAccount), ct);

        var over = await orders.ListAsync(new ContactsOverSpec(today.AddDays(-options.ContactDays)), ct);
        await vault.DestroyAsync([.. over.Select(order => order.Key)], ct);
        foreach (var order in over) await locks.ChangeAsync(order.Id, fresh => Done(fresh.ForgetContact), ct);
        return Result.Of(over.Count);
    }

    private static Result Done(Action change)
    {
        change();
        return Result.Done;
    }
}

internal sealed class AccountBlobsSpec : Specification<Order>
{
    public AccountBlobsSpec(DateOnly paidBy) =>
        Query.Where(order => order.AccountBlob != null && order.PaidOn <= paidBy).OrderBy(order => order.Id).Take(500).AsNoTracking();
}

internal sealed class ContactsOverSpec : Specification<Order>
{
    public ContactsOverSpec(DateOnly sentBy) => Query
        .Where(order => order.Number != null)
        .Where(order => order.PostedOn <= sentBy || order.DeliveredOn <= sentBy || order.State == OrderState.Cancelled)
        .OrderBy(order => order.Id)
        .Take(500)
        .AsNoTracking();
}
