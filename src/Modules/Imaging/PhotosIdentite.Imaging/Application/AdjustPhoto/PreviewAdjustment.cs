using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.AdjustPhoto;

/// <summary>How a window would look and measure; nothing is kept.</summary>
internal sealed record PreviewAdjustment(Capability Proof, Adjustment Asked);

internal sealed class PreviewAdjustmentHandler(AdjustableSessions sessions, IPhotoWorker worker)
    : IQueryHandler<PreviewAdjustment, Result<AdjustedPreview>>
{
    public async Task<Result<AdjustedPreview>> HandleAsync(PreviewAdjustment query, CancellationToken ct)
    {
        var found = await sessions.FindAsync(query.Proof, ct);
        if (found.Refusal is { } refusal) return refusal;

        var (session, rule) = found.Value;
        if (rule.Against(query.Asked) is { } forbidden) return forbidden;

        await using var working = await sessions.OpenAsync(session, ct);
        return working is null ? SessionRefusals.NotFound : await worker.PreviewAsync(working, rule, query.Asked, ct);
    }
}
