using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Rules.Approvals;

/// <summary>
/// An approval that the operator of this service holds, such as an approved photographer's number: while it is in force, the documents
/// it covers are sold. Entered by one person, approved by a second; ended by one alone, since that only stops a sale.
/// </summary>
internal sealed class OperatorApproval : Aggregate
{
    private OperatorApproval() { } // EF Core

    [Operational]
    public Guid Id { get; private init; }

    /// <summary>What it is and who gave it.</summary>
    [Operational]
    public string Title { get; private init; } = "";

    /// <summary>The number or text that proves it, or where it can be read.</summary>
    [Operational]
    public string Proof { get; private init; } = "";

    [Operational]
    public DateOnly IssuedOn { get; private init; }

    /// <summary>Its last day.</summary>
    [Operational]
    public DateOnly ValidUntil { get; private init; }

    [Operational]
    public IReadOnlyList<string> Documents { get; private init; } = [];

    [Operational]
    public ApprovalState State { get; private set; }

    [Pseudonymous]
    public string EnteredBy { get; private init; } = "";

    [Operational]
    public DateTimeOffset EnteredAt { get; private init; }

    [Pseudonymous]
    public string? DecidedBy { get; private set; }

    [Operational]
    public DateTimeOffset? DecidedAt { get; private set; }

    [Pseudonymous]
    public string? EndedBy { get; private set; }

    [Operational]
    public DateTimeOffset? EndedAt { get; private set; }

    public static OperatorApproval Enter(Guid id, ApprovalPaper paper, string by, DateTimeOffset now) => new()
    {
        Id = id,
        Title = paper.Title.Trim(),
        Proof = paper.Proof.Trim(),
        IssuedOn = paper.IssuedOn,
        ValidUntil = paper.ValidUntil,
        Documents = [.. paper.Documents],
        State = ApprovalState.Entered,
        EnteredBy = by,
        EnteredAt = now,
    };

    public bool Says(ApprovalPaper paper) =>
        (Title, Proof, IssuedOn, ValidUntil) == (paper.Title.Trim(), paper.Proof.Trim(), paper.IssuedOn, paper.ValidUntil)
        && Documents.SequenceEqual(paper.Documents);

    public bool IsInForce(DateOnly day) => State == ApprovalState.InForce && day <= ValidUntil;

    public Result Approve(string by, DateTimeOffset now)
    {
        if (by == EnteredBy) return RuleRefusals.OwnProposal;
        if (State != ApprovalState.Entered) return RuleRefusals.AlreadyDecided;
        if (Paris.DayOf(now) > ValidUntil) return RuleRefusals.Expired;

        (State, DecidedBy, DecidedAt) = (ApprovalState.InForce, by, now);
        return Result.Done;
    }

    public Result End(string by, DateTimeOffset now)
    {
        if (State == ApprovalState.Ended) return RuleRefusals.AlreadyDecided;

        (State, EndedBy, EndedAt) = (ApprovalState.Ended, by, now);
        return Result.Done;
    }
}

/// <summary>Its text, as it was typed and found right.</summary>
internal sealed record ApprovalPaper(string Title, string Proof, DateOnly IssuedOn, DateOnly ValidUntil, IReadOnlyList<string> Documents);

/// <summary>What became of it.</summary>
internal enum ApprovalState
{
    Entered,
    InForce,
    Ended,
}
