using System.Security.Cryptography;
using PhotosIdentite.Imaging.Application.JudgeAgain;
using PhotosIdentite.Imaging.Application.TellDay;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.OpenPortrait;

/// <summary>What other modules may see of a session.</summary>
internal sealed class PortraitReader(
    IRepository<UploadSession> sessions, PictureVault pictures, PrintSheets sheets, JudgedRules judged, SecondJudgement second, TakenDays days,
    IDocumentCatalogue catalogue, TimeProvider clock) : IPortraits
{
    private const string Jpeg = "image/jpeg";

    public Task<Portrait?> FindAsync(Capability session, CancellationToken ct) => FindAsync(new SessionByProofSpec(session), ct);

    public Task<Portrait?> FindAsync(Guid uploadSession, CancellationToken ct) => FindAsync(new SessionByIdSpec(uploadSession), ct);

    public async Task<Result<Portrait>> JudgeAgainAsync(Guid uploadSession, CancellationToken ct)
    {
        if (await ReadableAsync(new SessionByIdSpec(uploadSession), ct) is not { Verdict: not null } session) return PictureRefusals.NotFound;
        if ((await second.JudgeAsync(session, ct)).Refusal is { } refusal) return refusal;
        if (await FindAsync(uploadSession, ct) is not { } portrait) return PictureRefusals.NotFound;
        return portrait.Outdated ? PictureRefusals.Busy : Result.Of(portrait);
    }

    public Task<Result<PictureFile>> OpenPhotoAsync(Guid uploadSession, CancellationToken ct) => OpenAsync(
        uploadSession,
        session => session.File ?? session.Crop,
        (photo, session) => Task.FromResult(Result.Of(new PictureFile(photo, Jpeg, $"{session.DocumentId}.jpg"))),
        ct);

    public Task<Result<PictureFile>> OpenSheetAsync(Guid uploadSession, LabSheet sheet, CancellationToken ct) => OpenAsync(
        uploadSession, session => session.Print ?? session.Crop, async (crop, session) => await sheets.ForLabAsync(crop, await judged.OfAsync(session, ct), sheet, await days.ReadAsync(session, ct), ct), ct);

    public Task<Result<PictureFile>> OpenSheetAsync(Guid uploadSession, HomeSheet sheet, CancellationToken ct) => OpenAsync(
        uploadSession, session => session.Crop, async (crop, session) => await sheets.ForHomeAsync(crop, await judged.OfAsync(session, ct), sheet, ct), ct);

    private async Task<Result<PictureFile>> OpenAsync(
        Guid uploadSession, Func<UploadSession, Picture?> which, Func<byte[], UploadSession, Task<Result<PictureFile>>> use, CancellationToken ct)
    {
        if (await ReadableAsync(new SessionByIdSpec(uploadSession), ct) is not { } session) return PictureRefusals.NotFound;

        try
        {
            return await pictures.ReadAsync(session, which(session), ct) is { } bytes ? await use(bytes, session) : PictureRefusals.NotFound;
        }
        catch (CryptographicException)
        {
            return PictureRefusals.Damaged;
        }
    }

    private async Task<Portrait?> FindAsync(Specification<UploadSession> which, CancellationToken ct)
    {
        if (await ReadableAsync(which, ct) is not { Verdict: { } verdict } session) return null;

        var rule = await judged.OfAsync(session, ct);
        var sold = catalogue.Find(session.DocumentId) is { Sold: true };
        return new Portrait(session.Id, session.DocumentId, verdict, session.Orderable && sold, sheets.LabCapacity(rule), session.DestroyAt)
        {
            RuleVersion = session.RuleVersion,
            Fits = session.Orderable,
            Outdated = await judged.IsOutdatedAsync(session, ct),
            News = await judged.NewsAsync(session, ct),
            BackPrinted = rule is not null && sheets.BackOf(rule) is not null,
            Papers = PrintSheets.Papers(rule),
        };
    }

    private async Task<UploadSession?> ReadableAsync(Specification<UploadSession> which, CancellationToken ct) =>
        await sessions.FirstOrDefaultAsync(which, ct) is { } session && session.IsReadable(clock.GetUtcNow()) ? session : null;
}
