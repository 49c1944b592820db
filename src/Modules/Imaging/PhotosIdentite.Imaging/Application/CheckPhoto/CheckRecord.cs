using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.CheckPhoto;

/// <summary>Writes what the worker answered into a session: the finished picture, the working one, the report.</summary>
internal sealed class CheckRecord(PictureVault pictures, IKeyVault vault, ISessionCommit commit, IDocumentCatalogue catalogue)
{
    /// <summary>False, and nothing was kept, when the session was changed by someone else since it was read.</summary>
    public async Task<bool> TrySaveAsync(UploadSession session, PhotoCheck check, Adjustment? adjusted, CancellationToken ct)
    {
        var kept = new List<Picture>();
        if (check.Crop is { } crop) kept.Add(await pictures.KeepAsync(session, PictureKind.Crop, crop, ct));
        if (check.Working.Length > 0) kept.Add(await pictures.KeepAsync(session, PictureKind.Working, check.Working, ct));
        kept.ForEach(session.Add);

        var stored = new StoredCheck(check.Report, check.Overlay) { Adjusted = adjusted };
        var report = await vault.SealAsync(session.SubjectKey, stored.ToBytes(), session.ReportContext, ct);
        var verdict = check.Report.Verdict switch
        {
            ReportVerdict.Pass => Verdict.Pass,
            ReportVerdict.Warn => Verdict.Warn,
            _ => Verdict.Fail,
        };
        var sold = catalogue.Find(session.DocumentId) is { Sold: true };
        session.RecordCheck(report, verdict, sold && verdict != Verdict.Fail && check.Crop is not null);
        if (await commit.TryAsync(ct)) return true;

        kept.ForEach(pictures.Forget);
        return false;
    }
}
