using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Rules;

/// <summary>A second person's yes or no to a proposal; the author's own no takes it back.</summary>
internal sealed record DecideRule(string Document, int Number, bool Approve, string By);

internal sealed class DecideRuleHandler(IRepository<RuleVersion> versions, IRuleCommit commit, TimeProvider clock)
    : ICommandHandler<DecideRule, Result>
{
    public async Task<Result> HandleAsync(DecideRule command, CancellationToken ct)
    {
        if (await versions.FirstOrDefaultAsync(new VersionSpec(command.Document, command.Number), ct) is not { } version)
            return RuleRefusals.NotFound;

        var now = clock.GetUtcNow();
        var decided = command.Approve ? version.Approve(command.By, now) : version.Refuse(command.By, now);
        if (!decided.Succeeded) return decided;
        return await commit.TryAsync(ct) ? Result.Done : RuleRefusals.AlreadyDecided;
    }
}
