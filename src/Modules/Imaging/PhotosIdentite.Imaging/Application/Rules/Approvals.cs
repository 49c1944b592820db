using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Approvals;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Rules;

/// <summary>Somebody enters an approval that the operator holds.</summary>
/// <param name="Id">Made with the form, so that the same form sent twice enters one approval.</param>
internal sealed record EnterApproval(Guid Id, ApprovalPaper Paper, string By);

internal sealed class EnterApprovalHandler(
    IRepository<OperatorApproval> approvals, IDocumentRules rules, IRuleCommit commit, TimeProvider clock)
    : ICommandHandler<EnterApproval, Result>
{
    public async Task<Result> HandleAsync(EnterApproval command, CancellationToken ct)
    {
        if (ApprovalFaults.Of(command.Paper, clock.Today(), rules).Count > 0) return RuleRefusals.Invalid;

        var known = await approvals.FirstOrDefaultAsync(new ApprovalSpec(command.Id), ct);
        if (known?.Says(command.Paper) == true) return Result.Done;

        var id = known is null ? command.Id : Guid.NewGuid(); // a page shown again by the browser, with another text
        approvals.Add(OperatorApproval.Enter(id, command.Paper, command.By, clock.GetUtcNow()));
        await commit.TryAsync(ct); // not committed: the same form, sent at the same moment, was
        return Result.Done;
    }
}

/// <summary>A second person's yes.</summary>
internal sealed record ApproveApproval(Guid Id, string By);

internal sealed class ApproveApprovalHandler(IRepository<OperatorApproval> approvals, IRuleCommit commit, TimeProvider clock)
    : ICommandHandler<ApproveApproval, Result>
{
    public async Task<Result> HandleAsync(ApproveApproval command, CancellationToken ct)
    {
        if (await approvals.FirstOrDefaultAsync(new ApprovalSpec(command.Id), ct) is not { } approval) return RuleRefusals.NotFound;

        var decided = approval.Approve(command.By, clock.GetUtcNow());
        if (!decided.Succeeded) return decided;
        return await commit.TryAsync(ct) ? Result.Done : RuleRefusals.AlreadyDecided;
    }
}

/// <summary>It is withdrawn, or was entered by mistake: from now on nothing is sold on it.</summary>
internal sealed record EndApproval(Guid Id, string By);

internal sealed class EndApprovalHandler(IRepository<OperatorApproval> approvals, IRuleCommit commit, TimeProvider clock)
    : ICommandHandler<EndApproval, Result>
{
    public async Task<Result> HandleAsync(EndApproval command, CancellationToken ct)
    {
        if (await approvals.FirstOrDefaultAsync(new ApprovalSpec(command.Id), ct) is not { } approval) return RuleRefusals.NotFound;

        var ended = approval.End(command.By, clock.GetUtcNow());
        if (!ended.Succeeded) return ended;
        return await commit.TryAsync(ct) ? Result.Done : RuleRefusals.AlreadyDecided;
    }
}

/// <summary>All that were ever entered, the newest first.</summary>
internal sealed record ListApprovals;

internal sealed class ListApprovalsHandler(IRepository<OperatorApproval> approvals)
    : IQueryHandler<ListApprovals, IReadOnlyList<OperatorApproval>>
{
    public async Task<IReadOnlyList<OperatorApproval>> HandleAsync(ListApprovals query, CancellationToken ct) =>
        await approvals.ListAsync(new ApprovalsSpec(), ct);
}
