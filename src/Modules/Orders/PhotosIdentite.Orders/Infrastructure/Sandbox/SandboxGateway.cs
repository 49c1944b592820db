using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Infrastructure.Persistence;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Infrastructure.Sandbox;

/// <summary>Play money, for Development. Keeps its own books and is asked for the truth, like a company outside.</summary>
internal sealed class SandboxGateway(OrdersDbContext context) : IPaymentGateway
{
    public string Provider => "sandbox";

    public async Task<BegunPayment> BeginAsync(PaymentRequest request, CancellationToken ct)
    {
        var fresh = $"SBX-{RandomNumberGenerator.GetHexString(24)}";
        await context.Database.ExecuteSqlAsync(
            $"""
             insert into orders.sandbox_payments (id, idempotency_key, amount_cents, currency, state)
             values ({fresh}, {request.IdempotencyKey}, {request.Amount.Cents}, {request.Amount.Currency}, 'Open')
             on conflict (idempotency_key) do nothing
             """, ct);
        var known = await context.SandboxPayments.SingleAsync(payment => payment.IdempotencyKey == request.IdempotencyKey, ct);
        return new BegunPayment(known.Id, $"/pay/sandbox/{known.Id}?return={Uri.EscapeDataString(request.ReturnPath)}");
    }

    public async Task<PaymentOutcome> ConfirmAsync(string providerPaymentId, Guid idempotencyKey, CancellationToken ct)
    {
        var capture = $"CAP-{RandomNumberGenerator.GetHexString(24)}";
        await context.Database.ExecuteSqlAsync(
            $"""
             update orders.sandbox_payments set state = 'Captured', capture_id = {capture}
             where id = {providerPaymentId} and state = 'Approved'
             """, ct);
        return await FindAsync(providerPaymentId, ct) is { } payment ? Outcome(payment) : new PaymentOutcome(OutcomeKind.Cancelled);
    }

    public Task<SandboxPayment?> FindAsync(string id, CancellationToken ct) =>
        context.SandboxPayments.AsNoTracking().SingleOrDefaultAsync(payment => payment.Id == id, ct);

    /// <summary>The customer decides on the provider's page; only the first decision counts.</summary>
    public Task DecideAsync(string id, SandboxState decision, CancellationToken ct) =>
        context.SandboxPayments.Where(payment => payment.Id == id && payment.State == SandboxState.Open)
            .ExecuteUpdateAsync(set => set.SetProperty(payment => payment.State, decision), ct);

    private static PaymentOutcome Outcome(SandboxPayment payment) => payment.State switch
    {
        SandboxState.Captured => new PaymentOutcome(OutcomeKind.Captured, payment.CaptureId, new Money(payment.AmountCents, payment.Currency)),
        SandboxState.Declined => new PaymentOutcome(OutcomeKind.Declined),
        SandboxState.Cancelled => new PaymentOutcome(OutcomeKind.Cancelled),
        _ => new PaymentOutcome(OutcomeKind.Pending),
    };
}
