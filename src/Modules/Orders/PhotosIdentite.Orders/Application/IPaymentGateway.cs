using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

/// <summary>A company that takes payments. Every call may be repeated with the same key and has one effect.</summary>
internal interface IPaymentGateway
{
    /// <summary>Its name in <c>payments.provider</c>.</summary>
    string Provider { get; }

    /// <exception cref="PaymentUnavailableException">The provider does not answer; nothing is half done.</exception>
    Task<BegunPayment> BeginAsync(PaymentRequest request, CancellationToken ct);

    /// <summary>Captures what the customer approved, or says what became of it. The only source of truth; no address or bell is.</summary>
    /// <exception cref="PaymentUnavailableException">The outcome is unknown: ask again.</exception>
    Task<PaymentOutcome> ConfirmAsync(string providerPaymentId, Guid idempotencyKey, CancellationToken ct);
}

/// <param name="ReturnPath">Where the customer comes back to, on this site.</param>
internal sealed record PaymentRequest(Guid IdempotencyKey, Money Amount, string ReturnPath, string Language);

/// <param name="CustomerGoesTo">The provider's page.</param>
internal sealed record BegunPayment(string ProviderPaymentId, string CustomerGoesTo);

/// <param name="CaptureId">Set, with <paramref name="Amount"/>, only when captured.</param>
internal sealed record PaymentOutcome(OutcomeKind Kind, string? CaptureId = null, Money? Amount = null);

internal enum OutcomeKind
{
    Pending,
    Captured,
    Declined,
    Cancelled,
}

internal sealed class PaymentUnavailableException(string provider, Exception? cause = null)
    : Exception($"The payment provider {provider} does not answer.", cause);
