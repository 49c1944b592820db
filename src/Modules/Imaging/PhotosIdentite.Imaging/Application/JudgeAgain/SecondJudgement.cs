using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.JudgeAgain;

/// <summary>Judges a checked photo by the rule in force, where another rule judged it: the photo and the customer's window are kept.</summary>
internal sealed class SecondJudgement(
    JudgedRules judged, IDocumentRules rules, IPhotoWorker worker, PictureVault pictures, IKeyVault vault, CheckRecord record)
{
    private static readonly IReadOnlyList<PictureKind> Cut = [PictureKind.Crop, PictureKind.File, PictureKind.Print];

    /// <summary>Refused with <see cref="PictureRefusals.Busy"/>, and nothing changed, when it could not be judged now.</summary>
    public async Task<Result> JudgeAsync(UploadSession session, CancellationToken ct)
    {
        if (!await judged.IsOutdatedAsync(session, ct)) return Result.Done;

        var rule = rules.Find(session.DocumentId, session.AgeGroup)!;
        var before = StoredCheck.From(await vault.OpenAsync(session.Report!, session.ReportContext, ct));
        var kept = before.Adjusted is { } window ? Allowed(rule, window) : null;
        var look = await FromWorkingAsync(session, rule, kept, ct);
        if (look is null) (look, kept) = (await FromOriginalAsync(session, rule, ct), null);
        if (look?.Succeeded != true) return PictureRefusals.Busy;

        var kinds = look.Value.Working.Length > 0 ? Cut.Append(PictureKind.Working) : Cut;
        var former = session.Pictures.Where(picture => kinds.Contains(picture.Kind)).ToList();
        former.ForEach(session.Drop);
        if (!await record.TrySaveAsync(session, rule, look.Value, kept, ct, before)) return Result.Done; // ordered, adjusted or judged meanwhile
        foreach (var picture in former) await pictures.ForgetAsync(picture, ct);
        return Result.Done;
    }

    // No model runs and nothing is decoded. Null: the working picture cannot answer, or the program's own window may lie better in the original.
    private async Task<Result<PhotoCheck>?> FromWorkingAsync(UploadSession session, DocumentRule rule, Adjustment? window, CancellationToken ct)
    {
        var before = (await judged.OfAsync(session, ct))!;
        if (OutputSize.TallestHead(rule) > OutputSize.TallestHead(before)) return null;
        if (rule.MayReplaceBackground() && !before.MayReplaceBackground()) return null; // no mask was kept

        await using var working = await pictures.OpenAsync(session, session.Working, ct);
        if (working is null) return null;

        var look = await worker.AdjustAsync(working, rule, window, ct);
        if (look.Refusal is { } refusal) return CheckRefusals.IsKept(refusal) ? look : null;
        return window is null && look.Value.Report.Verdict == ReportVerdict.Fail ? null : look;
    }

    private async Task<Result<PhotoCheck>?> FromOriginalAsync(UploadSession session, DocumentRule rule, CancellationToken ct)
    {
        await using var source = await pictures.OpenAsync(session, session.Original, ct);
        return source is null ? null : await worker.CheckAsync(source, rule, ct);
    }

    private static Adjustment Allowed(DocumentRule rule, Adjustment window) => window with
    {
        TurnDegrees = Math.Clamp(window.TurnDegrees, -rule.StraightenLimit, rule.StraightenLimit),
        Background = window.Background is { } colour && rule.Backgrounds().Contains(colour) ? colour : null,
        Light = window.Light && rule.MayCorrectLight(),
    };
}
