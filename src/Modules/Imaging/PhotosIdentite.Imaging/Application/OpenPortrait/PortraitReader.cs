using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.OpenPortrait;

/// <summary>What other modules may see of a session.</summary>
internal sealed class PortraitReader(
    IRepository<UploadSession> sessions, PictureVault pictures, ISheetComposer sheets, IDocumentRules rules, IDocumentCatalogue catalogue,
    TimeProvider clock) : IPortraits
{
    private const string Jpeg = "image/jpeg";

    public Task<Portrait?> FindAsync(Capability session, CancellationToken ct) => FindAsync(new SessionByProofSpec(session), ct);

    public Task<Portrait?> FindAsync(Guid uploadSession, CancellationToken ct) => FindAsync(new SessionByIdSpec(uploadSession), ct);

    public async Task<PictureFile?> OpenPhotoAsync(Guid uploadSession, CancellationToken ct)
    {
        if (await ReadableAsync(new SessionByIdSpec(uploadSession), ct) is not { } session) return null;

        var crop = await pictures.ReadAsync(session, session.Crop, ct);
        return crop is null ? null : new PictureFile(crop, Jpeg, $"{session.DocumentId}.jpg");
    }

    public async Task<PictureFile?> OpenSheetAsync(Guid uploadSession, int copies, int sheet, CancellationToken ct)
    {
        if (await ReadableAsync(new SessionByIdSpec(uploadSession), ct) is not { } session) return null;
        if (rules.Find(session.DocumentId) is not { } rule || LayoutOf(rule) is not { } layout) return null;
        if (layout.CopiesOn(sheet, copies) is var onSheet && onSheet == 0) return null;
        if (await pictures.ReadAsync(session, session.Crop, ct) is not { } crop) return null;

        var composed = await sheets.ComposeAsync(crop, rule, onSheet, ct);
        if (composed.Refusal is { } refusal) throw new InvalidOperationException($"No print sheet now: {refusal.Code}.");
        return new PictureFile(composed.Value.Jpeg, Jpeg, $"{session.DocumentId}-sheet-{sheet}.jpg");
    }

    private static SheetLayout? LayoutOf(DocumentRule rule) =>
        rule is { WidthMm: { } width, HeightMm: { } height } ? SheetLayout.For(width, height) : null;

    private async Task<Portrait?> FindAsync(Specification<UploadSession> which, CancellationToken ct)
    {
        if (await ReadableAsync(which, ct) is not { Verdict: { } verdict } session) return null;

        var copies = rules.Find(session.DocumentId) is { } rule ? LayoutOf(rule)?.Capacity ?? 0 : 0;
        var sold = catalogue.Find(session.DocumentId) is { Sold: true };
        return new Portrait(session.Id, session.DocumentId, verdict, session.Orderable && sold, copies, session.DestroyAt);
    }

    private async Task<UploadSession?> ReadableAsync(Specification<UploadSession> which, CancellationToken ct) =>
        await sessions.FirstOrDefaultAsync(which, ct) is { } session && session.IsReadable(clock.GetUtcNow()) ? session : null;
}
