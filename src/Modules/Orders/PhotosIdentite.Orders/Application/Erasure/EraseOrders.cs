using System.Text.Json;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Erasure;

/// <summary>Finds a person's orders by number and by e-mail. What the books need of a paid one stays: product, amount, dates, provider's ids.</summary>
internal sealed class EraseOrders(
    IRepository<Order> orders, IRepository<Payment> payments, IOrderLocks locks, IKeyVault vault, IBlindIndex index) : IErasureParticipant
{
    public string Module => "orders";

    public int Step => 2;

    public async Task<ErasurePlan> PlanAsync(ErasureHandles handles, CancellationToken ct)
    {
        var found = await orders.ListAsync(new OrdersOfPersonSpec(NumberTags(handles), ContactTag(handles)), ct);
        foreach (var order in found)
        {
            handles.UploadSessions.Add(order.UploadSession);
            if ((await vault.OpenOrderAsync(order, ct)).Number is { } number) handles.OrderNumbers.Add(number.Value);
        }

        return new ErasurePlan(
            Module,
            [.. found.Select(order => order.Key)],
            JsonSerializer.Serialize(found.Select(order => order.Id)),
            new Dictionary<string, int> { ["orders"] = found.Count },
            new Dictionary<string, int>
            {
                ["orders.accounting"] = found.Count(order => order.IsPaid),
                ["orders.refund-due"] = found.Count(order => order.State is OrderState.Paid or OrderState.ToPrint or OrderState.Printed),
            });
    }

    public async Task<bool> FreezeAsync(ErasurePlan plan, CancellationToken ct)
    {
        foreach (var id in Ids(plan))
            if ((await locks.ChangeAsync(id, order => StopAsync(order, ct), ct)).Refusal == OrderRefusals.PaymentUnderWay) return false;
        return true;
    }

    public async Task ExecuteAsync(ErasurePlan plan, CancellationToken ct)
    {
        foreach (var id in Ids(plan)) await locks.ChangeAsync(id, order => EraseAsync(order, ct), ct);
    }

    public Task<int> ProbeAsync(ErasurePlan plan, CancellationToken ct) => orders.CountAsync(new NotErasedSpec(Ids(plan)), ct);

    // Unpaid and cancelled, an approved payment is never captured; being captured, it is settled first.
    private async Task<Result> StopAsync(Order order, CancellationToken ct)
    {
        if (await payments.AnyAsync(new CapturingPaymentSpec(order.Id), ct)) return OrderRefusals.PaymentUnderWay;

        return order.IsPaid ? Result.Done : order.Cancel();
    }

    private async Task<Result> EraseAsync(Order order, CancellationToken ct)
    {
        // Money on its way is written down first; the request is repeated until nothing is left.
        if (await payments.AnyAsync(new CapturingPaymentSpec(order.Id), ct)) return OrderRefusals.PaymentUnderWay;

        var inTheBooks = order.IsPaid || await payments.AnyAsync(new DisputedPaymentSpec(order.Id), ct);
        order.Erase();
        if (!inTheBooks) orders.Delete(order);
        return Result.Done;
    }

    private List<byte[]> NumberTags(ErasureHandles handles) => [.. handles.OrderNumbers
        .Select(text => OrderNumber.Parse(text)).OfType<OrderNumber>()
        .Select(number => index.Tag(IndexPurpose.OrderNumber, number.Value))];

    private byte[]? ContactTag(ErasureHandles handles) =>
        handles.Email is { } email ? index.Tag(IndexPurpose.OrderContact, Normal.Email(email)) : null;

    private static List<Guid> Ids(ErasurePlan plan) => JsonSerializer.Deserialize<List<Guid>>(plan.Rows)!;
}

internal sealed class OrdersOfPersonSpec : Specification<Order>
{
    public OrdersOfPersonSpec(List<byte[]> numberTags, byte[]? contactTag) => Query
        .Where(order => numberTags.Contains(order.OrderTag!) || (contactTag != null && order.ContactTag == contactTag))
        .AsNoTracking();
}

internal sealed class NotErasedSpec : Specification<Order>
{
    public NotErasedSpec(List<Guid> ids) => Query.Where(order => ids.Contains(order.Id)
        && (order.OrderTag != null || order.ProofHash != null || order.Number != null || order.Secret != null || order.Contact != null));
}
