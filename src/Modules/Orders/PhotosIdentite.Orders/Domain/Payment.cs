using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Domain;

/// <summary>One attempt to pay one order at one provider. Holds nothing of who pays.</summary>
internal sealed class Payment : Aggregate
{
    private Payment() { } // EF Core

    [Pseudonymous]
    public Guid Id { get; private init; }

    [Pseudonymous]
    public Guid OrderId { get; private init; }

    [Operational("10 years, for the books")]
    public string Provider { get; private init; } = "";

    /// <summary>Sent with every request to the provider, so that a repeated one has one effect there too.</summary>
    [Pseudonymous]
    public Guid IdempotencyKey { get; private init; }

    [Pseudonymous("10 years, for the books")]
    public string? ProviderPaymentId { get; private set; }

    [Pseudonymous("10 years, for the books")]
    public string? CaptureId { get; private set; }

    [Operational("10 years, for the books")]
    public int AmountCents { get; private init; }

    [Operational("10 years, for the books")]
    public string Currency { get; private init; } = "";

    [Operational("10 years, for the books")]
    public PaymentState State { get; private set; }

    /// <summary>When the provider is asked again without the customer; null once the outcome is known.</summary>
    [Operational]
    public DateTimeOffset? AskAgainAt { get; private set; }

    [Operational("10 years, for the books")]
    public DateOnly? CapturedOn { get; private set; }

    public Money Amount => new(AmountCents, Currency);
    public bool Open => State is PaymentState.Begun or PaymentState.Capturing;

    public static Payment Begin(Order order, string provider, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        OrderId = order.Id,
        Provider = provider,
        IdempotencyKey = Guid.NewGuid(),
        AmountCents = order.AmountCents,
        Currency = order.Currency,
        AskAgainAt = now.AddMinutes(5),
    };

    public void KnownAs(string providerPaymentId) => ProviderPaymentId = providerPaymentId;

    /// <summary>From here until the provider's answer is written down, the order can neither be cancelled nor erased.</summary>
    public void StartCapture(DateTimeOffset now) => (State, AskAgainAt) = (PaymentState.Capturing, now.AddMinutes(1));

    public void WaitForCustomer(DateTimeOffset now) => (State, AskAgainAt) = (PaymentState.Begun, now.AddMinutes(5));

    public void Captured(string captureId, DateTimeOffset now) =>
        (State, CaptureId, CapturedOn, AskAgainAt) = (PaymentState.Captured, captureId, Paris.DayOf(now), null);

    public void Dispute(string captureId) => (State, CaptureId, AskAgainAt) = (PaymentState.Disputed, captureId, null);

    public void Close(PaymentState outcome) => (State, AskAgainAt) = (outcome, null);
}

internal enum PaymentState
{
    Begun,
    Capturing,
    Captured,
    Declined,
    Cancelled,

    /// <summary>The provider captured something else than the order's total; a person must look.</summary>
    Disputed,
}
