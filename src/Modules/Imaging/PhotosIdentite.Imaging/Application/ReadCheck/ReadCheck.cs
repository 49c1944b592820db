using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Application.JudgeAgain;
using PhotosIdentite.Imaging.Application.TellDay;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.ReadCheck;

/// <summary>What the result page shows to who holds the secret.</summary>
internal sealed record ReadCheck(Capability Proof);

/// <param name="Check">Null while the photo waits for the worker.</param>
internal sealed record CheckedPhoto(string DocumentId, StoredCheck? Check, bool Orderable, DateTimeOffset DestroyAt)
{
    /// <summary>Another rule holds by now than the one it was judged by.</summary>
    public required bool Outdated { get; init; }

    /// <summary>What changed since the first check, where the photo was judged again.</summary>
    public required RuleNews? News { get; init; }

    /// <summary>The back of its prints says the day it was taken, and that may still be said.</summary>
    public required bool AsksDay { get; init; }

    public required DateOnly? DaySaid { get; init; }

    /// <summary>What the file says, when it can be.</summary>
    public DateOnly? DaySuggested { get; init; }

    /// <summary>Whose limits applied; null where the document has the same for all.</summary>
    public required string? AgeGroup { get; init; }

    public required bool HasCrop { get; init; }
    public required bool HasSource { get; init; }
    public required bool Contestable { get; init; }
    public required bool Adjustable { get; init; }

    /// <summary>Null as long as nobody was asked to look.</summary>
    public required Contest? Contest { get; init; }

    /// <summary>Each time staff opened it.</summary>
    public required IReadOnlyList<AccessLine> Looked { get; init; }
}

internal sealed class ReadCheckHandler(
    IRepository<UploadSession> sessions, ContestTrail trail, JudgedRules judged, IDocumentRules rules, TakenDays days, IKeyVault vault,
    IDocumentCatalogue catalogue, TimeProvider clock)
    : IQueryHandler<ReadCheck, CheckedPhoto?>
{
    public async Task<CheckedPhoto?> HandleAsync(ReadCheck query, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByProofSpec(query.Proof), ct);
        if (session?.IsReadable(clock.GetUtcNow()) != true) return null;

        try
        {
            var check = session.Report is { } report
                ? StoredCheck.From(await vault.OpenAsync(report, session.ReportContext, ct))
                : null;
            var sold = catalogue.Find(session.DocumentId) is { Sold: true };
            var (contest, looked) = await trail.OfAsync(session.Id, ct);
            return new CheckedPhoto(session.DocumentId, check, session.Orderable && sold, session.DestroyAt)
            {
                Outdated = await judged.IsOutdatedAsync(session, ct),
                News = await judged.NewsAsync(session, ct),
                AsksDay = session.MayBeJudgedAgain && rules.Find(session.DocumentId) is { AsksDayTaken: true },
                DaySaid = await days.ReadAsync(session, ct),
                DaySuggested = check?.Report.TakenOn is { } taken && TakenDays.IsPlausible(taken, clock.Today()) ? taken : null,
                AgeGroup = session.AgeGroup,
                HasCrop = session.Crop is not null,
                HasSource = session.Working is not null,
                Contestable = session.IsContestable && contest is null,
                Adjustable = session.IsAdjustable && contest is not { Refused: null },
                Contest = contest,
                Looked = looked,
            };
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }
}
