using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Rules;

/// <summary>Somebody says what a document's rule is. Nothing of it holds before a second person approves it.</summary>
/// <param name="BasedOn">The version the author saw; null for a document that is new.</param>
internal sealed record ProposeRule(DocumentRule Rule, int? BasedOn, string? Note, string By);

internal sealed class ProposeRuleHandler(IRepository<RuleVersion> versions, IRuleCommit commit, TimeProvider clock)
    : ICommandHandler<ProposeRule, Result<int>>
{
    public async Task<Result<int>> HandleAsync(ProposeRule command, CancellationToken ct)
    {
        if (RuleFaults.Of(command.Rule, clock.Today()).Count > 0 || command.Note?.Length > RuleFaults.MostText) return RuleRefusals.Invalid;

        var history = await versions.ListAsync(new VersionsOfSpec(command.Rule.Id), ct);
        if (Unfit(history, command) is { } refusal) return refusal;

        var change = command.BasedOn is null ? RuleChange.Added : RuleChange.Edited;
        var version = RuleVersion.Propose(
            command.Rule, history.Select(old => old.Number).FirstOrDefault() + 1, change, command.Note, command.By, clock.GetUtcNow());
        versions.Add(version);
        return await commit.TryAsync(ct) ? Result.Of(version.Number) : RuleRefusals.ProposalOpen;
    }

    private static Refusal? Unfit(List<RuleVersion> history, ProposeRule command)
    {
        if (history.Any(version => version.State == RuleState.Proposed)) return RuleRefusals.ProposalOpen;

        var live = history.FirstOrDefault(version => version.State == RuleState.Approved);
        if (command.BasedOn is null) return live is null ? null : RuleRefusals.Taken;
        if (live is null) return RuleRefusals.NotFound;
        if (live.Number != command.BasedOn) return RuleRefusals.ChangedMeanwhile;
        return RuleJson.Write(live.Rule) == RuleJson.Write(command.Rule) ? RuleRefusals.Unchanged : null;
    }
}
