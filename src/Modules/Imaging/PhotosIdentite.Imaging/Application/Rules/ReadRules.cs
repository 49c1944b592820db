using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Rules;

/// <summary>The rule book as its desk sees it.</summary>
internal sealed record ListRules;

/// <param name="Proposals">Those nobody decided on yet, the oldest first.</param>
internal sealed record RuleDesk(IReadOnlyList<DocumentRule> Rules, IReadOnlyList<RuleVersion> Proposals);

internal sealed class ListRulesHandler(IDocumentRules rules, IRepository<RuleVersion> versions) : IQueryHandler<ListRules, RuleDesk>
{
    public async Task<RuleDesk> HandleAsync(ListRules query, CancellationToken ct) =>
        new(rules.All, await versions.ListAsync(new OpenProposalsSpec(), ct));
}

/// <summary>One document's rule with all that was ever proposed for it.</summary>
internal sealed record ReadRule(string Document);

/// <param name="Live">Null for a document that was proposed and never approved.</param>
/// <param name="History">The newest first.</param>
internal sealed record RuleFile(DocumentRule? Live, RuleVersion? Proposal, IReadOnlyList<RuleVersion> History)
{
    public IReadOnlyList<RuleDiff> Proposed => Proposal is null ? [] : RuleDiff.Between(Live, Proposal.Rule);
}

internal sealed class ReadRuleHandler(IRepository<RuleVersion> versions) : IQueryHandler<ReadRule, RuleFile?>
{
    public async Task<RuleFile?> HandleAsync(ReadRule query, CancellationToken ct)
    {
        var history = await versions.ListAsync(new VersionsOfSpec(query.Document), ct);
        if (history.Count == 0) return null;

        return new RuleFile(
            history.FirstOrDefault(version => version.State == RuleState.Approved)?.Rule,
            history.FirstOrDefault(version => version.State == RuleState.Proposed),
            history);
    }
}
