using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.ReadCheck;

/// <summary>What the result page shows to who holds the secret.</summary>
internal sealed record ReadCheck(Capability Proof);

/// <param name="Check">Null while the photo waits for the worker.</param>
internal sealed record CheckedPhoto(string DocumentId, StoredCheck? Check, bool Orderable, bool HasCrop, DateTimeOffset DestroyAt);

internal sealed class ReadCheckHandler(IRepository<UploadSession> sessions, IKeyVault vault, IDocumentCatalogue catalogue, TimeProvider clock)
    : IQueryHandler<ReadCheck, CheckedPhoto?>
{
    public async Task<CheckedPhoto?> HandleAsync(ReadCheck query, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByProofSpec(query.Proof), ct);
        if (session?.IsReadable(clock.GetUtcNow()) != true) return null;

        try
        {
            var check = session.Report is { } report
                ? StoredCheck.From(await vault.OpenAsync(report, session.ReportContext, ct))
                : null;
            var sold = catalogue.Find(session.DocumentId) is { Sold: true };
            return new CheckedPhoto(session.DocumentId, check, session.Orderable && sold, session.Crop is not null, session.DestroyAt);
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }
}
