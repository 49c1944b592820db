using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.AdjustPhoto;

/// <summary>The picture to choose another window on, for who holds the secret of a session that is not ordered yet.</summary>
internal sealed record OpenWorking(Capability Proof);

/// <param name="Current">The adjustment saved last, or the program's own choice.</param>
/// <param name="Shape">Height over width of the document's photo.</param>
internal sealed record OpenedWorking(string DocumentId, WorkingView View, Adjustment Current, double Shape, AdjustOptions Options);

/// <param name="TurnLimit">Degrees either way; 0 where the document allows none.</param>
/// <param name="Backgrounds">To choose from; empty where the document allows no other background.</param>
internal sealed record AdjustOptions(double TurnLimit, IReadOnlyList<BackgroundColour> Backgrounds, bool Light, PipelineKind Pipeline);

internal sealed class OpenWorkingHandler(AdjustableSessions sessions, IKeyVault vault, IPhotoWorker worker)
    : IQueryHandler<OpenWorking, Result<OpenedWorking>>
{
    public async Task<Result<OpenedWorking>> HandleAsync(OpenWorking query, CancellationToken ct)
    {
        var found = await sessions.FindAsync(query.Proof, ct);
        if (found.Refusal is { } refusal) return refusal;

        var (session, rule) = found.Value;
        await using var working = await sessions.OpenAsync(session, ct);
        if (working is null) return SessionRefusals.NotFound;

        var shown = await worker.ShowAsync(working, rule, ct);
        if (shown.Refusal is { } down) return down;

        var current = StoredCheck.From(await vault.OpenAsync(session.Report!, session.ReportContext, ct)).Adjusted;
        var options = new AdjustOptions(rule.StraightenLimit, rule.Backgrounds(), rule.MayCorrectLight(), rule.Pipeline());
        return Result.Of(new OpenedWorking(rule.Id, shown.Value, current ?? shown.Value.Planned, Shape(rule), options));
    }

    private static double Shape(DocumentRule rule)
    {
        var size = Domain.Geometry.OutputSize.For(rule);
        return size.Height / size.Width;
    }
}
