using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.SettlePayment;

/// <summary>Asks the provider what became of an order's payment and writes it down. Called by the return page and by the job, in any order.</summary>
internal sealed record SettlePayment(Guid OrderId);

internal enum Settlement
{
    NothingBegun,
    Waiting,
    Paid,
    Declined,
    Cancelled,
    Disputed,
    /// <summary>Nothing was taken: the photo has to be looked at first, by rules that changed or because it is no longer sold.</summary>
    Withheld,
}

internal sealed class SettlePaymentHandler(
    IRepository<Payment> payments, IOrderLocks locks, PhotosToPay photos, IPaymentGateway gateway, IMailsOwed mails, TimeProvider clock)
    : ICommandHandler<SettlePayment, Result<Settlement>>
{
    public async Task<Result<Settlement>> HandleAsync(SettlePayment command, CancellationToken ct)
    {
        Payment? payment = null;
        var settled = Settlement.NothingBegun;
        var unfit = await photos.RefuseAsync(command.OrderId, ct);
        var started = await locks.ChangeAsync(command.OrderId, StartAsync, ct);
        if (started.Refusal is { } refusal) return refusal;
        if (payment?.ProviderPaymentId is null) return Result.Of(settled);

        // Outside the lock: the provider may take its time, and captures once for one key.
        var outcome = await gateway.ConfirmAsync(payment.ProviderPaymentId, payment.IdempotencyKey, ct);
        var written = await locks.ChangeAsync(command.OrderId, order => WriteAsync(order, payment.Id, outcome, ct), ct);
        return written.Refusal is { } problem ? problem : Result.Of(settled);

        async Task<Result> StartAsync(Order order)
        {
            if (order.IsPaid) settled = Settlement.Paid;
            payment = await payments.FirstOrDefaultAsync(new OpenPaymentSpec(order.Id), ct);
            if (payment is not null && order.State != OrderState.AwaitingPayment)
            {
                payment.Close(PaymentState.Cancelled); // cancelled meanwhile: what was approved is never captured
                (payment, settled) = (null, Settlement.Cancelled);
            }

            // What may have been captured is asked for in any case.
            if (unfit is not null && payment is { State: PaymentState.Begun }) settled = Withhold(payment, unfit);
            if (settled is Settlement.Withheld or Settlement.Waiting) payment = null;
            payment?.StartCapture(clock.GetUtcNow());
            return Result.Done;
        }

        async Task<Result> WriteAsync(Order order, Guid id, PaymentOutcome told, CancellationToken stop)
        {
            var fresh = (await payments.FirstOrDefaultAsync(new PaymentSpec(id), stop))!;
            settled = fresh.Open ? await RecordAsync(order, fresh, told, stop) : Settled(fresh.State);
            return Result.Done;
        }
    }

    private Settlement Withhold(Payment payment, Refusal unfit)
    {
        if (unfit == OrderRefusals.CheckDown) payment.WaitForCustomer(clock.GetUtcNow());
        else payment.Close(PaymentState.Cancelled);
        return unfit == OrderRefusals.CheckDown ? Settlement.Waiting : Settlement.Withheld;
    }

    private async Task<Settlement> RecordAsync(Order order, Payment payment, PaymentOutcome told, CancellationToken ct)
    {
        switch (told.Kind)
        {
            case OutcomeKind.Captured when order.MarkPaid(told.Amount!.Value, clock.GetUtcNow()).Succeeded:
                payment.Captured(told.CaptureId!, clock.GetUtcNow());
                await mails.OweAsync(MailKind.OrderPaid, order.Id, ct);
                break;
            case OutcomeKind.Captured:
                payment.Dispute(told.CaptureId!);
                break;
            case OutcomeKind.Pending:
                payment.WaitForCustomer(clock.GetUtcNow());
                break;
            default:
                payment.Close(told.Kind == OutcomeKind.Declined ? PaymentState.Declined : PaymentState.Cancelled);
                break;
        }

        return Settled(payment.State);
    }

    private static Settlement Settled(PaymentState state) => state switch
    {
        PaymentState.Captured => Settlement.Paid,
        PaymentState.Declined => Settlement.Declined,
        PaymentState.Cancelled => Settlement.Cancelled,
        PaymentState.Disputed => Settlement.Disputed,
        _ => Settlement.Waiting,
    };
}
