using PhotosIdentite.Imaging.Domain.Rules.Approvals;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Rules;

/// <summary>The newest first.</summary>
internal sealed class VersionsOfSpec : Specification<RuleVersion>
{
    public VersionsOfSpec(string document) =>
        Query.Where(version => version.DocumentId == document).OrderByDescending(version => version.Number).AsNoTracking();
}

internal sealed class VersionSpec : Specification<RuleVersion>
{
    public VersionSpec(string document, int number) => Query.Where(version => version.DocumentId == document && version.Number == number);
}

internal sealed class OpenProposalsSpec : Specification<RuleVersion>
{
    public OpenProposalsSpec() =>
        Query.Where(version => version.State == RuleState.Proposed).OrderBy(version => version.ProposedAt).AsNoTracking();
}

internal sealed class ApprovalsSpec : Specification<OperatorApproval>
{
    public ApprovalsSpec() => Query.OrderByDescending(approval => approval.EnteredAt).AsNoTracking();
}

internal sealed class ApprovalSpec : Specification<OperatorApproval>
{
    public ApprovalSpec(Guid id) => Query.Where(approval => approval.Id == id);
}
