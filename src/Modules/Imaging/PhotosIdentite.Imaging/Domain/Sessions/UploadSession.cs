using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Sessions;

/// <summary>One photo sent for one document: its pictures, what was found in it, and when it is gone. Knows no person and no order.</summary>
internal sealed class UploadSession : Aggregate
{
    private readonly List<Picture> _pictures = [];

    private UploadSession() { } // EF Core

    [Pseudonymous]
    public Guid Id { get; private init; }

    [Verifier]
    public byte[] ProofHash { get; private init; } = [];

    [Pseudonymous]
    public KeyId SubjectKey { get; private init; }

    [Pseudonymous]
    public KeyId DayKey { get; private set; }

    [Operational]
    public DateTimeOffset DestroyAt { get; private set; }

    [Operational]
    public string DocumentId { get; private init; } = "";

    /// <summary>Whose limits apply, where the document has some of their own for children; null elsewhere.</summary>
    [Operational]
    public string? AgeGroup { get; private init; }

    [Operational]
    public SessionState State { get; private set; }

    /// <summary>The face's geometry and every measure of it, under the session's own key; null until checked.</summary>
    [Personal("with its pictures")]
    public Sealed? Report { get; private set; }

    /// <summary>The day the customer says the photo was taken, for documents that want it on the back; null: not said.</summary>
    [Personal("with its pictures")]
    public Sealed? DayTaken { get; private set; }

    [Operational]
    public Verdict? Verdict { get; private set; }

    /// <summary>No measure fails. Whether its document is sold is asked of the rule book each time.</summary>
    [Operational]
    public bool Orderable { get; private set; }

    /// <summary>Of the rule that judged it last; 0 until checked.</summary>
    [Operational]
    public int RuleVersion { get; private set; }

    /// <summary>Of the rule that judged it first, where another has judged it since.</summary>
    [Operational]
    public int? FirstRuleVersion { get; private set; }

    public IReadOnlyList<Picture> Pictures => _pictures;

    public AssociatedData ReportContext => new("imaging.upload_sessions", "report", Id);

    public AssociatedData DayTakenContext => new("imaging.upload_sessions", "day_taken", Id);

    public Picture? Original => Of(PictureKind.Original);

    public Picture? Crop => Of(PictureKind.Crop);

    public Picture? Working => Of(PictureKind.Working);

    /// <summary>Null where the finished picture is the file as well.</summary>
    public Picture? File => Of(PictureKind.File);

    /// <summary>Null where the finished picture is fine enough for the lab, or the source is no finer.</summary>
    public Picture? Print => Of(PictureKind.Print);

    public static UploadSession Receive(Guid id, byte[] proofHash, DocumentRule rule, SessionKeys keys, DateTimeOffset now) => new()
    {
        Id = id,
        ProofHash = proofHash,
        SubjectKey = keys.Subject,
        DayKey = keys.Day,
        DestroyAt = now + Retention.WithoutOrder,
        DocumentId = rule.Id,
        AgeGroup = rule.AgeGroup,
        State = SessionState.Received,
    };

    public void Add(Picture picture) => _pictures.Add(picture);

    public void Drop(Picture picture) => _pictures.Remove(picture);

    public void RecordCheck(Sealed report, Verdict verdict, bool orderable, int ruleVersion)
    {
        if (RuleVersion != 0 && RuleVersion != ruleVersion) FirstRuleVersion ??= RuleVersion;
        (Report, Verdict, Orderable, RuleVersion) = (report, verdict, orderable, ruleVersion);
        if (State == SessionState.Received) State = SessionState.Checked;
    }

    /// <summary>There is a doubt that a person could settle, and no order yet.</summary>
    public bool IsContestable => State == SessionState.Checked && Crop is not null && Verdict is not null and not Contracts.Verdict.Pass;

    /// <summary>Until it is ordered, and after that when it no longer meets the rules: then it cannot be paid.</summary>
    public bool IsAdjustable =>
        Working is not null && (State == SessionState.Checked || (State == SessionState.AwaitingPayment && !Orderable));

    /// <summary>What was paid keeps the rule it was sold by.</summary>
    public bool MayBeJudgedAgain => State is SessionState.Checked or SessionState.AwaitingPayment;

    /// <summary>Until it is paid; null: left to be written by hand.</summary>
    public void SayTaken(Sealed? day) => DayTaken = day;

    /// <summary>Once, because a session is contested once.</summary>
    public void KeepForAPerson(DateTimeOffset until, KeyId day) => (DestroyAt, DayKey) = (until, day);

    /// <summary>The person's word stands above the machine's, whose verdict stays as it was.</summary>
    public void AcceptByPerson(Sealed report, bool sold) => (Report, Orderable) = (report, sold && Crop is not null);

    public bool IsReadable(DateTimeOffset now) => State != SessionState.Condemned && now < DestroyAt;

    /// <summary>False when there is nothing to prolong: paid already, condemned, or never checked.</summary>
    public bool AwaitPayment(DateTimeOffset payBy, KeyId day) =>
        State is SessionState.Checked or SessionState.AwaitingPayment && Prolong(payBy, day, SessionState.AwaitingPayment);

    /// <summary>Also after the term of payment, as long as the job has not condemned it: the money came in time.</summary>
    public bool KeepPaid(DateOnly destroyOn, KeyId day) =>
        State is SessionState.Checked or SessionState.AwaitingPayment && Prolong(Paris.Midnight(destroyOn), day, SessionState.Paid);

    /// <summary>False while it may still be read, or a payment may still arrive.</summary>
    public bool Condemn(DateTimeOffset now)
    {
        var tail = State == SessionState.AwaitingPayment ? Retention.PaymentTail : TimeSpan.Zero;
        if (now < DestroyAt + tail) return false;

        State = SessionState.Condemned;
        return true;
    }

    /// <summary>False when it was ordered. From now on it is read by nobody.</summary>
    public bool GiveUp(DateTimeOffset now)
    {
        if (State is not (SessionState.Received or SessionState.Checked)) return false;

        (State, DestroyAt) = (SessionState.Condemned, now);
        return true;
    }

    public void MarkDestroyed()
    {
        State = SessionState.Condemned;
        Raise(new PicturesWereDestroyed(Id));
    }

    private bool Prolong(DateTimeOffset destroyAt, KeyId day, SessionState state)
    {
        (DestroyAt, DayKey, State) = (destroyAt, day, state);
        return true;
    }

    private Picture? Of(PictureKind kind) => _pictures.SingleOrDefault(picture => picture.Kind == kind);
}

/// <summary>The session's own key, and the key of the day on which its pictures die.</summary>
internal readonly record struct SessionKeys(KeyId Subject, KeyId Day);
