using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Rules;

/// <summary>"I read every source again today, and nothing changed." Holds once a second person says so too.</summary>
internal sealed record RecheckRule(string Document, string By);

internal sealed class RecheckRuleHandler(IRepository<RuleVersion> versions, IRuleCommit commit, TimeProvider clock)
    : ICommandHandler<RecheckRule, Result<int>>
{
    public async Task<Result<int>> HandleAsync(RecheckRule command, CancellationToken ct)
    {
        var history = await versions.ListAsync(new VersionsOfSpec(command.Document), ct);
        if (history.Any(version => version.State == RuleState.Proposed)) return RuleRefusals.ProposalOpen;
        if (history.FirstOrDefault(version => version.State == RuleState.Approved) is not { } live) return RuleRefusals.NotFound;

        var version = RuleVersion.Propose(
            live.Rule.ReadAgain(clock.Today()), history[0].Number + 1, RuleChange.Rechecked, null, command.By, clock.GetUtcNow());
        versions.Add(version);
        return await commit.TryAsync(ct) ? Result.Of(version.Number) : RuleRefusals.ProposalOpen;
    }
}
