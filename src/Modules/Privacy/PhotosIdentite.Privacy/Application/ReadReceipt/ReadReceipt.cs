using System.Text.Json;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application.ReadReceipt;

internal sealed record ReadReceipt(Capability Receipt);

/// <param name="DoneAt">Null while something is still to be removed; everything is unreadable already.</param>
/// <param name="HorizonOn">From this day on no backup opens it either.</param>
internal sealed record Receipt(
    DateTimeOffset RequestedAt, DateTimeOffset? DoneAt, DateOnly HorizonOn, IReadOnlyList<ErasureResult> Results);

/// <summary>Days until the backups of the vault are unreadable too.</summary>
internal sealed record ErasureHorizon(int Days);

internal sealed class ReadReceiptHandler(IRepository<ErasureRequest> requests, ErasureHorizon horizon)
    : IQueryHandler<ReadReceipt, Receipt?>
{
    public async Task<Receipt?> HandleAsync(ReadReceipt query, CancellationToken ct)
    {
        var request = await requests.FirstOrDefaultAsync(new ErasureByReceiptSpec(query.Receipt.Hash), ct);
        if (request is null) return null;

        var destroyedBy = Paris.DayOf(request.DoneAt ?? request.RequestedAt);
        return new Receipt(
            request.RequestedAt, request.DoneAt, destroyedBy.AddDays(horizon.Days),
            JsonSerializer.Deserialize<List<ErasureResult>>(request.Results)!);
    }
}
