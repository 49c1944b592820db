using System.Security.Cryptography;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.UploadPhoto;

/// <summary>Someone sends a photo for a document. Refused, nothing of it stays; else it is kept, and checked if the worker is to be had.</summary>
internal sealed record UploadPhoto(string? DocumentId, IUploadedPhoto Photo, string? AgeGroup = null);

internal sealed class UploadPhotoHandler(
    IDocumentRules rules,
    IPictureStore store,
    PictureVault pictures,
    IRepository<UploadSession> sessions,
    PhotoChecker checker,
    TimeProvider clock) : ICommandHandler<UploadPhoto, Result<Capability>>
{
    public async Task<Result<Capability>> HandleAsync(UploadPhoto command, CancellationToken ct)
    {
        if (rules.Find(command.DocumentId, command.AgeGroup) is not { } rule) return SessionRefusals.UnknownDocument;

        var dataKey = RandomNumberGenerator.GetBytes(32);
        await using var draft = store.Begin(dataKey);
        if (await PhotoIntake.CopyAsync(command.Photo, draft, ct) is { } refusal) return refusal;

        var proof = Capability.New();
        var session = await KeepAsync(proof, rule, draft, dataKey, ct);
        var check = await checker.CheckAsync(session, rule, ct);
        return check.Refusal is { } unfit && unfit.Code != PhotoChecker.Down ? unfit : Result.Of(proof);
    }

    private async Task<UploadSession> KeepAsync(Capability proof, DocumentRule rule, IPictureDraft draft, byte[] dataKey, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var keys = await pictures.NewKeysAsync(now + Retention.WithoutOrder, ct);
        var session = UploadSession.Receive(Guid.NewGuid(), proof, rule.Id, keys, now, rule.AgeGroup);
        try
        {
            var id = Guid.NewGuid();
            var wrapped = await pictures.WrapAsync(keys, id, dataKey, ct);
            CryptographicOperations.ZeroMemory(dataKey);
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
