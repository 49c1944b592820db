using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.CheckPhoto;

/// <summary>Writes what the worker answered into a session: the finished picture, the working one, the report.</summary>
internal sealed class CheckRecord(PictureVault pictures, IKeyVault vault, ISessionCommit commit)
{
    /// <summary>False, and nothing was kept, when the session was changed by someone else since it was read.</summary>
    /// <param name="before">The check whose place it takes, when the rule changed and not the photo.</param>
    public async Task<bool> TrySaveAsync(
        UploadSession session, DocumentRule rule, PhotoCheck check, Adjustment? adjusted, CancellationToken ct, StoredCheck? before = null)
    {
        var kept = new List<Picture>();
        if (check.Crop is { } crop) kept.Add(await pictures.KeepAsync(session, PictureKind.Crop, crop, ct));
        if (check.File is { } file) kept.Add(await pictures.KeepAsync(session, PictureKind.File, file, ct));
        if (check.Print is { } print) kept.Add(await pictures.KeepAsync(session, PictureKind.Print, print, ct));
        if (check.Working.Length > 0) kept.Add(await pictures.KeepAsync(session, PictureKind.Working, check.Working, ct));
        kept.ForEach(session.Add);

        var stored = new StoredCheck(check.Report with { RuleVersion = rule.Version }, check.Overlay) { Adjusted = adjusted };
        if (before is not null) stored = stored.StillAccepted(before);
        var report = await vault.SealAsync(session.SubjectKey, stored.ToBytes(), session.ReportContext, ct);
        var verdict = check.Report.Verdict switch
        {
            ReportVerdict.Pass => Verdict.Pass,
            ReportVerdict.Warn => Verdict.Warn,
            _ => Verdict.Fail,
        };
        session.RecordCheck(report, verdict, stored.Faultless && check.Crop is not null, rule.Version);
        if (await commit.TryAsync(ct)) return true;

        foreach (var picture in kept) await pictures.ForgetAsync(picture, ct);
        return false;
    }
}
