using System.Text.Json;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Privacy.Application.CarryOutErasure;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application.EraseEverything;

/// <summary>The person, proved, asked that everything go. The same receipt twice is the same request.</summary>
internal sealed record EraseEverything(ErasureHandles Handles, Capability Receipt);

internal sealed partial class EraseEverythingHandler(
    ErasurePlans plans, IErasureLedger ledger, IRepository<ErasureRequest> requests, IKeyVault vault, TimeProvider clock,
    ICommandHandler<CarryOutErasure.CarryOutErasure, Result> carryOut, ILogger<EraseEverythingHandler> log)
    : ICommandHandler<EraseEverything, Result>
{
    public async Task<Result> HandleAsync(EraseEverything command, CancellationToken ct)
    {
        var id = await IdOfAsync(command.Receipt, ct) ?? await WriteAsync(command, ct);
        try
        {
            await carryOut.HandleAsync(new CarryOutErasure.CarryOutErasure(id), CancellationToken.None);
        }
        catch (Exception fault) // it is in the ledger: the job takes it up
        {
            Stopped(id, fault.GetType().Name);
        }

        return Result.Done;
    }

    private async Task<Guid> WriteAsync(EraseEverything command, CancellationToken ct)
    {
        var id = Guid.NewGuid();
        var made = await plans.MakeAsync(command.Handles, ct);
        var key = await vault.CreateAsync(KeyKind.Request, ct);
        var plan = await vault.SealAsync(key, made, ErasureRequest.PlanOf(id), ct);
        var results = JsonSerializer.Serialize(made.Select(ErasureResult.Of));
        if (await ledger.TryWriteAsync(ErasureRequest.Of(id, command.Receipt, plan, results, clock.GetUtcNow()), ct)) return id;

        await vault.DestroyAsync([key], ct);
        return (await IdOfAsync(command.Receipt, ct))!.Value;
    }

    private async Task<Guid?> IdOfAsync(Capability receipt, CancellationToken ct) =>
        (await requests.FirstOrDefaultAsync(new ErasureByReceiptSpec(receipt.Hash), ct))?.Id;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Erasure {Request} stopped, to be taken up: {Fault}")]
    private partial void Stopped(Guid request, string fault);
}
