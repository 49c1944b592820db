using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Privacy.Application;

/// <summary>Asks each module in turn; what an earlier one finds (orders of a wallet) helps the later ones.</summary>
internal sealed class ErasurePlans(IEnumerable<IErasureParticipant> participants)
{
    private readonly List<IErasureParticipant> _participants = [.. participants.OrderBy(participant => participant.Step)];

    public async Task<List<ErasurePlan>> MakeAsync(ErasureHandles handles, CancellationToken ct)
    {
        var plans = new List<ErasurePlan>();
        foreach (var participant in _participants) plans.Add(await participant.PlanAsync(handles, ct));
        return plans;
    }

    /// <summary>False while a module has something to end before its keys may go.</summary>
    public async Task<bool> FreezeAsync(List<ErasurePlan> plans, CancellationToken ct)
    {
        foreach (var plan in plans)
            if (!await MakerOf(plan).FreezeAsync(plan, ct)) return false;
        return true;
    }

    public async Task ExecuteAsync(List<ErasurePlan> plans, CancellationToken ct)
    {
        foreach (var plan in plans) await MakerOf(plan).ExecuteAsync(plan, ct);
    }

    /// <summary>Rows and files that are still there.</summary>
    public async Task<int> ProbeAsync(List<ErasurePlan> plans, CancellationToken ct)
    {
        var residue = 0;
        foreach (var plan in plans) residue += await MakerOf(plan).ProbeAsync(plan, ct);
        return residue;
    }

    private IErasureParticipant MakerOf(ErasurePlan plan) =>
        _participants.Single(participant => participant.Module == plan.Module);
}
