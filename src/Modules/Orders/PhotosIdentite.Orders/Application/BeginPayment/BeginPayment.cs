using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.BeginPayment;

/// <summary>The customer goes to pay. Pressed twice, it is the same payment at the provider.</summary>
/// <param name="RuleSeen">The version of the document's rule that the page was made with.</param>
internal sealed record BeginPayment(Capability Order, string ReturnPath, int? RuleSeen = null);

internal sealed class BeginPaymentHandler(
    IRepository<Order> orders, IRepository<Payment> payments, IOrderLocks locks, OrderablePhotos photos, IPaymentGateway gateway, TimeProvider clock)
    : ICommandHandler<BeginPayment, Result<string>>
{
    public async Task<Result<string>> HandleAsync(BeginPayment command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderByProofSpec(command.Order.Hash), ct) is not { } found)
            return OrderRefusals.NotFound;
        if (found.State == OrderState.AwaitingPayment && await photos.RefuseAsync(found.UploadSession, command.RuleSeen, ct) is { } unfit)
            return unfit == OrderRefusals.NotFound ? OrderRefusals.PhotoNotOrderable : unfit;

        // Written down before the provider is asked: a payment it knows of is never one we do not.
        Payment? payment = null;
        var intent = await locks.ChangeAsync(found.Id, async order => await RefuseAsync(order, ct) ?? await IntendAsync(order), ct);
        if (intent.Refusal is { } refusal) return refusal;

        var request = new PaymentRequest(payment!.IdempotencyKey, payment.Amount, command.ReturnPath, found.Language);
        var begun = await gateway.BeginAsync(request, ct);
        if (payment.ProviderPaymentId is null)
        {
            await locks.ChangeAsync(found.Id, async _ =>
            {
                var written = await payments.FirstOrDefaultAsync(new PaymentSpec(payment.Id), ct);
                written?.KnownAs(begun.ProviderPaymentId);
                return Result.Done;
            }, ct);
        }

        return Result.Of(begun.CustomerGoesTo);

        async Task<Result> IntendAsync(Order order)
        {
            payment = await payments.FirstOrDefaultAsync(new OpenPaymentSpec(order.Id), ct);
            if (payment is null) payments.Add(payment = Payment.Begin(order, gateway.Provider, clock.GetUtcNow()));
            return Result.Done;
        }
    }

    private async Task<Result?> RefuseAsync(Order order, CancellationToken ct) =>
        order.IsPaid ? (Result)OrderRefusals.AlreadyPaid
        : order.State != OrderState.AwaitingPayment ? OrderRefusals.NotAwaitingPayment
        : await payments.AnyAsync(new DisputedPaymentSpec(order.Id), ct) ? OrderRefusals.AmountDiffers
        : (Result?)null;
}
