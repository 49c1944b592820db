using System.Security.Cryptography;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Application.TellDay;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.UploadPhoto;

/// <summary>Takes a photo in. Refused, nothing of it stays; else it is kept, and checked if the worker is to be had.</summary>
internal sealed class PhotoReception(
    IDocumentRules rules,
    IPictureStore store,
    PictureVault pictures,
    IRepository<UploadSession> sessions,
    PhotoChecker checker,
    TakenDays days,
    DailyQuotas quotas,
    IAsker asker,
    TimeProvider clock)
{
    /// <param name="proofHash">Of the secret that will open the session.</param>
    /// <param name="documentId">As it was asked for.</param>
    /// <param name="ageGroup">One of the document's own, or null.</param>
    /// <param name="photo">Read once.</param>
    /// <param name="ct">Stops the reading; what was kept until then is removed.</param>
    /// <param name="awaited">Stops the check, and nothing stays: nobody is left who would be told the secret.</param>
    public async Task<Result> ReceiveAsync(
        byte[] proofHash, string? documentId, string? ageGroup, IUploadedPhoto photo, CancellationToken ct, CancellationToken awaited)
    {
        if (rules.Find(documentId, ageGroup) is not { } rule) return SessionRefusals.UnknownDocument;

        var dataKey = RandomNumberGenerator.GetBytes(32);
        await using var draft = store.Begin(dataKey);
        if (await PhotoIntake.CopyAsync(photo, draft, ct) is { } refusal) return refusal;

        var session = await KeepAsync(proofHash, rule, photo, draft, dataKey, ct);
        try
        {
            var check = await checker.CheckAsync(session, rule, awaited);
            if (check.Refusal is { } unfit && !CheckRefusals.IsKept(unfit)) return unfit;

            awaited.ThrowIfCancellationRequested();
            quotas.Bytes.Add(asker.Key, session.Pictures.Sum(picture => picture.ByteSize));
            return Result.Done;
        }
        catch
        {
            await checker.ForgetAsync(session, CancellationToken.None);
            throw;
        }
    }

    private async Task<UploadSession> KeepAsync(
        byte[] proofHash, DocumentRule rule, IUploadedPhoto photo, IPictureDraft draft, byte[] dataKey, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var keys = await pictures.NewKeysAsync(now + Retention.WithoutOrder, ct);
        var session = UploadSession.Receive(Guid.NewGuid(), proofHash, rule, keys, now);
        try
        {
            var id = Guid.NewGuid();
            var wrapped = await pictures.WrapAsync(keys, id, dataKey, ct);
            CryptographicOperations.ZeroMemory(dataKey);
            if (photo.FromCamera && rule.AsksDayTaken) await days.SayAsync(session, clock.Today(), ct);
            session.Add(Picture.Keep(id, session.Id, PictureKind.Original, await draft.CommitAsync(ct), wrapped));
            sessions.Add(session);
            await sessions.SaveChangesAsync(ct);
            return session;
        }
        catch
        {
            await pictures.DestroyAsync(session, CancellationToken.None);
            throw;
        }
    }
}
