using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.SettlePayment;

/// <summary>Settles payments whose customer did not come back, or whose answer was lost. Answers how many were asked for.</summary>
internal sealed record AskProviders;

internal sealed class AskProvidersHandler(
    IRepository<Domain.Payment> payments, ICommandHandler<SettlePayment, Result<Settlement>> settle, TimeProvider clock)
    : ICommandHandler<AskProviders, Result<int>>
{
    public async Task<Result<int>> HandleAsync(AskProviders command, CancellationToken ct)
    {
        var due = await payments.ListAsync(new PaymentsToAskSpec(clock.GetUtcNow(), atMost: 50), ct);
        foreach (var order in due) await settle.HandleAsync(new SettlePayment(order), ct);
        return Result.Of(due.Count);
    }
}
