using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

internal sealed class PaymentsOfOrderSpec : Specification<Payment>
{
    public PaymentsOfOrderSpec(Guid order) => Query.Where(payment => payment.OrderId == order);
}

internal sealed class OpenPaymentSpec : Specification<Payment>
{
    public OpenPaymentSpec(Guid order) => Query.Where(payment =>
        payment.OrderId == order && (payment.State == PaymentState.Begun || payment.State == PaymentState.Capturing));
}

internal sealed class PaymentSpec : Specification<Payment>
{
    public PaymentSpec(Guid payment) => Query.Where(candidate => candidate.Id == payment);
}

/// <summary>Payments whose outcome the provider is asked for although no customer came back.</summary>
internal sealed class PaymentsToAskSpec : Specification<Payment, Guid>
{
    public PaymentsToAskSpec(DateTimeOffset now, int atMost)
    {
        Query.Where(payment => payment.AskAgainAt <= now).OrderBy(payment => payment.AskAgainAt).Take(atMost).AsNoTracking();
        Query.Select(payment => payment.OrderId);
    }
}

/// <summary>Money may be on its way, or arrived in another amount: the order can neither be cancelled nor paid again.</summary>
internal sealed class UndecidedPaymentsSpec : Specification<Payment>
{
    public UndecidedPaymentsSpec(Guid order) => Query.Where(payment =>
        payment.OrderId == order && (payment.State == PaymentState.Capturing || payment.State == PaymentState.Disputed));
}

internal sealed class DisputedPaymentSpec : Specification<Payment>
{
    public DisputedPaymentSpec(Guid order) =>
        Query.Where(payment => payment.OrderId == order && payment.State == PaymentState.Disputed);
}

internal sealed class CapturingPaymentSpec : Specification<Payment>
{
    public CapturingPaymentSpec(Guid order) =>
        Query.Where(payment => payment.OrderId == order && payment.State == PaymentState.Capturing);
}
