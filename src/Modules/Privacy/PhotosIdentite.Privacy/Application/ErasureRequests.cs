using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application;

internal sealed class ErasureRequests(ErasurePlans plans, ICommandHandler<EraseEverything.EraseEverything, Result> erase)
    : IErasureRequests
{
    public async Task<IReadOnlyList<ErasurePlan>> PreviewAsync(ErasureHandles handles, CancellationToken ct) =>
        await plans.MakeAsync(handles, ct);

    public async Task<Result<Capability>> RequestAsync(ErasureHandles handles, CancellationToken ct)
    {
        var receipt = Capability.New();
        var outcome = await erase.HandleAsync(new EraseEverything.EraseEverything(handles, receipt), ct);
        return outcome.Refusal is { } refusal ? refusal : Result.Of(receipt);
    }
}
