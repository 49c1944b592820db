using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Rules.Versions;

/// <summary>
/// What one person says a document's rule is, and what a second person said to that. Only the decision is ever added to it:
/// versions are the history of the rule book.
/// </summary>
internal sealed class RuleVersion : Aggregate
{
    /// <summary>Written in place of a person for what came with the program.</summary>
    public const string Release = "release";

    private RuleVersion() { } // EF Core

    [Operational]
    public Guid Id { get; private init; }

    [Operational]
    public string DocumentId { get; private init; } = "";

    /// <summary>Counts from 1 within the document; a refused one keeps its number.</summary>
    [Operational]
    public int Number { get; private init; }

    [Operational]
    public string Content { get; private init; } = "";

    [Operational]
    public RuleChange Change { get; private init; }

    [Operational]
    public DateOnly ReadOn { get; private init; }

    [Operational]
    public string? Note { get; private init; }

    [Operational]
    public RuleState State { get; private set; }

    [Pseudonymous]
    public string ProposedBy { get; private init; } = "";

    [Operational]
    public DateTimeOffset ProposedAt { get; private init; }

    [Pseudonymous]
    public string? DecidedBy { get; private set; }

    [Operational]
    public DateTimeOffset? DecidedAt { get; private set; }

    public DocumentRule Rule => RuleJson.Read(Content) with { Version = Number, DemoDate = Change == RuleChange.DemoDate };

    public static RuleVersion Propose(DocumentRule rule, int number, RuleChange change, string? note, string by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        DocumentId = rule.Id,
        Number = number,
        Content = RuleJson.Write(rule),
        Change = change,
        ReadOn = rule.ReadOn,
        Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
        State = RuleState.Proposed,
        ProposedBy = by,
        ProposedAt = now,
    };

    /// <summary>In force without a second person: what a release ships, and the dates of a demo.</summary>
    public static RuleVersion Ship(DocumentRule rule, int number, RuleChange change, DateTimeOffset now)
    {
        var version = Propose(rule, number, change, null, $"{Release}-{change}".ToLowerInvariant(), now);
        (version.State, version.DecidedBy, version.DecidedAt) = (RuleState.Approved, Release, now);
        return version;
    }

    public Result Approve(string by, DateTimeOffset now) => Decide(RuleState.Approved, by, now);

    /// <summary>The author may take the proposal back: that needs no second person.</summary>
    public Result Refuse(string by, DateTimeOffset now) =>
        by == ProposedBy ? Decided(RuleState.Withdrawn, null, now) : Decide(RuleState.Refused, by, now);

    private Result Decide(RuleState state, string by, DateTimeOffset now) =>
        by == ProposedBy ? RuleRefusals.OwnProposal : Decided(state, by, now);

    private Result Decided(RuleState state, string? by, DateTimeOffset now)
    {
        if (State != RuleState.Proposed) return RuleRefusals.AlreadyDecided;

        (State, DecidedBy, DecidedAt) = (state, by, now);
        return Result.Done;
    }
}

/// <summary>Why a version was written.</summary>
internal enum RuleChange
{
    Shipped,
    DemoDate,
    Added,
    Edited,
    Rechecked,
}

/// <summary>What became of it. The approved one with the highest number is in force.</summary>
internal enum RuleState
{
    Proposed,
    Approved,
    Refused,
    Withdrawn,
}
