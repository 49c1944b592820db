using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Application.JudgeAgain;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.AdjustPhoto;

/// <summary>The customer keeps another window: a new finished picture and a new report take the place of the old ones.</summary>
internal sealed record AdjustPhoto(Capability Proof, Adjustment Asked);

internal sealed class AdjustPhotoHandler(
    AdjustableSessions adjustable, IPhotoWorker worker, CheckRecord record, PictureVault pictures, JudgedRules judged, SecondJudgement second)
    : ICommandHandler<AdjustPhoto, Result>
{
    public async Task<Result> HandleAsync(AdjustPhoto command, CancellationToken ct)
    {
        var found = await adjustable.FindAsync(command.Proof, ct);
        if (found.Refusal is { } refusal) return refusal;

        var (session, rule) = found.Value;
        if (await judged.IsOutdatedAsync(session, ct))
            return (await second.JudgeAsync(session, ct)).Refusal ?? EditingRefusals.RuleChanged; // another window is chosen by what holds now
        if (rule.Against(command.Asked) is { } forbidden) return forbidden;

        var check = await CutAsync(session, rule, command.Asked, ct);
        if (check.Refusal is { } failed) return failed;

        // Saved only if nobody ordered or adjusted it meanwhile: the row's version decides.
        var former = session.Pictures.Where(picture => picture.Kind is PictureKind.Crop or PictureKind.File or PictureKind.Print).ToList();
        former.ForEach(session.Drop);
        if (!await record.TrySaveAsync(session, rule, check.Value, command.Asked, ct)) return EditingRefusals.Ordered;

        foreach (var picture in former) await pictures.ForgetAsync(picture, ct);
        return Result.Done;
    }

    private async Task<Result<PhotoCheck>> CutAsync(
        UploadSession session, Domain.Rules.DocumentRule rule, Adjustment asked, CancellationToken ct)
    {
        await using var working = await adjustable.OpenAsync(session, ct);
        return working is null ? SessionRefusals.NotFound : await worker.AdjustAsync(working, rule, asked, ct);
    }
}
