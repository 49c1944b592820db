using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>Every way the rule book says no.</summary>
internal static class RuleRefusals
{
    public static readonly Refusal NotFound = new("rules.not-found");
    public static readonly Refusal OwnProposal = new("rules.own-proposal");
    public static readonly Refusal AlreadyDecided = new("rules.already-decided");
    public static readonly Refusal ProposalOpen = new("rules.proposal-open");
    public static readonly Refusal ChangedMeanwhile = new("rules.changed-meanwhile");
    public static readonly Refusal Unchanged = new("rules.unchanged");
    public static readonly Refusal Taken = new("rules.taken");
    public static readonly Refusal Invalid = new("rules.invalid");
    public static readonly Refusal Expired = new("rules.expired");
}
