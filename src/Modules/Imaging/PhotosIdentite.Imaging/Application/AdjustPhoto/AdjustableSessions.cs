using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.AdjustPhoto;

/// <summary>Finds the session a secret opens, as long as its photo may still be cut otherwise.</summary>
internal sealed class AdjustableSessions(
    IRepository<UploadSession> sessions, IRepository<Contest> contests, PictureVault pictures, IDocumentRules rules, TimeProvider clock)
{
    public async Task<Result<(UploadSession Session, DocumentRule Rule)>> FindAsync(Capability proof, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByProofSpec(proof), ct);
        if (session?.IsReadable(clock.GetUtcNow()) != true) return SessionRefusals.NotFound;
        if (session.State == SessionState.Received || session.Working is null && session.MayBeJudgedAgain) return EditingRefusals.NotChecked;
        if (!session.IsAdjustable) return EditingRefusals.Ordered;

        if (await contests.AnyAsync(new SettledContestSpec(session.Id), ct)) return ContestRefusals.Settled;

        return rules.Find(session.DocumentId, session.AgeGroup) is { } rule ? Result.Of((session, rule)) : SessionRefusals.UnknownDocument;
    }

    public Task<Stream?> OpenAsync(UploadSession session, CancellationToken ct) => pictures.OpenAsync(session, session.Working, ct);
}
