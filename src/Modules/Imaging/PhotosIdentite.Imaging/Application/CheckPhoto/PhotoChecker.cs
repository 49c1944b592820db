using System.Security.Cryptography;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.CheckPhoto;

/// <summary>Has a kept photo checked, and keeps the answer.</summary>
internal sealed class PhotoChecker(IPhotoWorker worker, PictureVault pictures, CheckRecord record, IRepository<UploadSession> sessions)
{
    public async Task<Result> CheckAsync(UploadSession session, DocumentRule rule, CancellationToken ct)
    {
        var check = await AskWorkerAsync(session, rule, ct);
        if (check.Refusal == CheckRefusals.Again) check = await AskWorkerAsync(session, rule, ct);
        if (CheckRefusals.IsKept(check.Refusal)) return check;
        if (check.Refusal is not null)
        {
            await ForgetAsync(session, ct);
            return check;
        }

        if (!await sessions.AnyAsync(new UncheckedSessionSpec(session.Id), ct)) return Result.Done; // another click was quicker

        await record.TrySaveAsync(session, rule, check.Value, null, ct); // another click that was quicker saved the same
        return Result.Done;
    }

    private async Task<Result<PhotoCheck>> AskWorkerAsync(UploadSession session, DocumentRule rule, CancellationToken ct)
    {
        try
        {
            await using var source = await pictures.OpenAsync(session, session.Original, ct);
            return source is null ? SessionRefusals.NotFound : await worker.CheckAsync(source, rule, ct);
        }
        catch (CryptographicException)
        {
            return HeaderRefusals.Corrupt; // the file on our disk is no longer what was sent
        }
    }

    /// <summary>Nothing of it stays.</summary>
    public async Task ForgetAsync(UploadSession session, CancellationToken ct)
    {
        await pictures.DestroyAsync(session, ct);
        sessions.Delete(session);
        await sessions.SaveChangesAsync(ct);
    }
}

internal sealed class UncheckedSessionSpec : Specification<UploadSession>
{
    public UncheckedSessionSpec(Guid id) => Query.Where(session => session.Id == id && session.State == SessionState.Received);
}
