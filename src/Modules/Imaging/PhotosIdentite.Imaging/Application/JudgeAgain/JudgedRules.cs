using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.JudgeAgain;

/// <summary>The rules that photos were judged by, in force or not, and what changed between them.</summary>
internal sealed class JudgedRules(IDocumentRules rules, IRepository<RuleVersion> versions)
{
    /// <summary>The rule of the session's last check: what was paid is printed by it, whatever is in force by then.</summary>
    public async Task<DocumentRule?> OfAsync(UploadSession session, CancellationToken ct)
    {
        var live = rules.Find(session.DocumentId, session.AgeGroup);
        if (live is null || session.RuleVersion == 0 || session.RuleVersion == live.Version) return live;

        var history = await versions.ListAsync(new VersionsOfSpec(session.DocumentId), ct);
        return history.FirstOrDefault(version => version.Number == session.RuleVersion)?.Rule.For(session.AgeGroup) ?? live;
    }

    /// <summary>The rule in force differs from the one of the last check in what a photo must be. A source read again changes nothing.</summary>
    public async Task<bool> IsOutdatedAsync(UploadSession session, CancellationToken ct)
    {
        if (!session.MayBeJudgedAgain || rules.Find(session.DocumentId, session.AgeGroup) is not { } live) return false;
        if (live.Version <= session.RuleVersion) return false;

        return session.RuleVersion == 0 || Changes((await OfAsync(session, ct))!, live).Count > 0;
    }

    /// <summary>What changed between the first check and the last; null where nothing did.</summary>
    public async Task<RuleNews?> NewsAsync(UploadSession session, CancellationToken ct)
    {
        if (session.FirstRuleVersion is not { } first) return null;

        var history = await versions.ListAsync(new VersionsOfSpec(session.DocumentId), ct);
        var (before, after) = (history.FirstOrDefault(v => v.Number == first), history.FirstOrDefault(v => v.Number == session.RuleVersion));
        if (before is null || after is not { DecidedAt: { } decided }) return null;

        var changes = Changes(before.Rule.For(session.AgeGroup), after.Rule.For(session.AgeGroup));
        return changes.Count > 0 ? new RuleNews(Paris.DayOf(decided), changes) : null;
    }

    private static IReadOnlyList<ChangedField> Changes(DocumentRule before, DocumentRule after) =>
    [
        .. RuleFields.Judging.Select(field => new ChangedField(
                RuleWords.Kebab(field), RuleFields.ValueOf(before, field), RuleFields.ValueOf(after, field)))
            .Where(change => change.Before != change.After),
        // What only warns without an authority may fail with one.
        .. before.AdviceOnly == after.AdviceOnly ? (ChangedField[])[] : [new ChangedField("authority", Authority(before), Authority(after))],
    ];

    private static string Authority(DocumentRule rule) => rule.AdviceOnly ? "" : rule.DefaultSource.Text;
}
