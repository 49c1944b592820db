using PhotosIdentite.Orders.Application;

namespace PhotosIdentite.Orders.Infrastructure.Payments;

/// <summary>No provider is configured: orders are kept, and each attempt to pay says that payment is not to be had now.</summary>
internal sealed class NoGateway : IPaymentGateway
{
    public string Provider => "none";

    public Task<BegunPayment> BeginAsync(PaymentRequest request, CancellationToken ct) => throw new PaymentUnavailableException(Provider);

    public Task<PaymentOutcome> ConfirmAsync(string providerPaymentId, Guid idempotencyKey, CancellationToken ct) =>
        throw new PaymentUnavailableException(Provider);
}
