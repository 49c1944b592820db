using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Domain;

/// <summary>
/// The ledger of one person's erasure: written before anything is destroyed, so that whatever stops the work, it is taken up
/// again. Once carried out it is a receipt, and says nothing of whom.
/// </summary>
internal sealed class ErasureRequest : Aggregate
{
    private ErasureRequest() { } // EF Core

    [Pseudonymous("3 years")]
    public Guid Id { get; private init; }

    [Verifier("3 years")]
    public byte[] ReceiptHash { get; private init; } = [];

    [Operational("3 years")]
    public ErasureState State { get; private set; }

    [Operational("3 years")]
    public DateTimeOffset RequestedAt { get; private init; }

    [Operational("3 years")]
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>What each module has to remove, under a key of the request.</summary>
    [Personal("until carried out")]
    public Sealed? Plan { get; private set; }

    /// <summary>JSON for the receipt: per module, nouns and counts of what goes and what stays.</summary>
    [Operational("3 years")]
    public string Results { get; private init; } = "[]";

    public static AssociatedData PlanOf(Guid id) => new("privacy.erasure_requests", "plan", id);

    public static ErasureRequest Of(Guid id, Capability receipt, Sealed plan, string results, DateTimeOffset now) => new()
    {
        Id = id,
        ReceiptHash = receipt.Hash,
        State = ErasureState.UnderWay,
        RequestedAt = now,
        Plan = plan,
        Results = results,
    };

    /// <summary>Nothing is left of the person, and nothing here says who it was.</summary>
    public void CarriedOut(DateTimeOffset now) => (State, DoneAt, Plan) = (ErasureState.Done, now, null);
}
