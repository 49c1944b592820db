using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application.CarryOutErasure;

/// <summary>Takes a request of the ledger to its end, from wherever it stopped. May be repeated.</summary>
internal sealed record CarryOutErasure(Guid RequestId);

internal sealed class CarryOutErasureHandler(
    IRepository<ErasureRequest> requests, ErasurePlans plans, IKeyVault vault, TimeProvider clock)
    : ICommandHandler<CarryOutErasure, Result>
{
    public async Task<Result> HandleAsync(CarryOutErasure command, CancellationToken ct)
    {
        var request = await requests.FirstOrDefaultAsync(new ErasureByIdSpec(command.RequestId), ct);
        if (request is null) return ErasureRefusals.NotFound;
        if (request.Plan is null) return Result.Done;

        // The request's key goes last: when it is gone already, only this row was still to be closed.
        if (await PlansOfAsync(request, ct) is { } made)
        {
            if (!await plans.FreezeAsync(made, ct)) return ErasureRefusals.NotYet;
            await vault.DestroyAsync([.. made.SelectMany(plan => plan.Keys)], ct); // the point of no return, all or none
            await plans.ExecuteAsync(made, ct);
            if (await plans.ProbeAsync(made, ct) > 0) return ErasureRefusals.NotYet;
            await vault.DestroyAsync([request.Plan.Key], ct);
        }

        request.CarriedOut(clock.GetUtcNow());
        await requests.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task<List<ErasurePlan>?> PlansOfAsync(ErasureRequest request, CancellationToken ct)
    {
        try
        {
            return await vault.OpenAsync<List<ErasurePlan>>(request.Plan!, ErasureRequest.PlanOf(request.Id), ct);
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }
}
