using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Contests;

/// <summary>"I think this check is wrong": a person is to look at one photo, and their word stands above the machine's.</summary>
internal sealed class Contest : Aggregate
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private Contest() { } // EF Core

    [Pseudonymous]
    public Guid Id { get; private init; }

    [Pseudonymous]
    public Guid SessionId { get; private init; }

    [Operational]
    public DateTimeOffset AskedAt { get; private init; }

    [Operational]
    public DateTimeOffset AnswerBy { get; private init; }

    /// <summary>What the customer wrote and where the answer goes, under the session's own key.</summary>
    [Personal("with its pictures")]
    public Sealed Words { get; private init; } = null!;

    /// <summary>Who has it open: a staff number.</summary>
    [Pseudonymous]
    public string? HeldBy { get; private set; }

    [Operational]
    public DateTimeOffset? HeldUntil { get; private set; }

    [Operational]
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>A staff number.</summary>
    [Pseudonymous]
    public string? DecidedBy { get; private set; }

    /// <summary>Null while open, and when the photo was accepted.</summary>
    [Operational]
    public RefusalReason? Refused { get; private set; }

    public bool IsOpen => DecidedAt is null;

    public bool IsAccepted => DecidedAt is not null && Refused is null;

    public static AssociatedData WordsOf(Guid id) => new("imaging.contests", "words", id);

    public static Contest Ask(Guid id, Guid session, Sealed words, DateTimeOffset now) => new()
    {
        Id = id,
        SessionId = session,
        AskedAt = now,
        AnswerBy = WorkingHours.After(now, WorkingHours.ToAnswer),
        Words = words,
    };

    public bool IsFree(string staff, DateTimeOffset now) => HeldBy is null || HeldBy == staff || HeldUntil <= now;

    public bool IsHeldBy(string staff, DateTimeOffset now) => IsOpen && HeldBy == staff && HeldUntil > now;

    public Result TakeUp(string staff, DateTimeOffset now)
    {
        if (!IsOpen) return ContestRefusals.Decided;
        if (!IsFree(staff, now)) return ContestRefusals.Held;

        (HeldBy, HeldUntil) = (staff, now + Lease);
        return Result.Done;
    }

    /// <param name="staff">Who decides: only who has it open may.</param>
    /// <param name="refused">Null: the photo is fit.</param>
    /// <param name="now">The moment of the decision.</param>
    public Result Decide(string staff, RefusalReason? refused, DateTimeOffset now)
    {
        if (!IsOpen) return ContestRefusals.Decided;
        if (!IsHeldBy(staff, now)) return ContestRefusals.NotHeld;

        (DecidedAt, DecidedBy, Refused, HeldBy, HeldUntil) = (now, staff, refused, null, null);
        return Result.Done;
    }
}
