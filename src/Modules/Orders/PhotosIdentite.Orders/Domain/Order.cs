using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Domain;

/// <summary>One customer's purchase of one portrait, from the choice of a pack to the letterbox. Knows no account.</summary>
internal sealed class Order : Aggregate
{
    public const string Table = "orders";

    private Order() { } // EF Core

    [Pseudonymous] public Guid Id { get; private init; }
    [Pseudonymous("with its row, or erasure")] public byte[]? OrderTag { get; private set; }
    [Verifier("with its row, or erasure")] public byte[]? ProofHash { get; private set; }
    [Pseudonymous] public string JobReference { get; private init; } = "";
    [Pseudonymous] public KeyId Key { get; private init; }
    [Personal("60 days after dispatch, or erasure")] public Sealed? Number { get; private set; }
    [Personal("60 days after dispatch, or erasure")] public Sealed? Secret { get; private set; }
    [Personal("60 days after dispatch, or erasure")] public Sealed? Contact { get; private set; }
    /// <summary>The way back to the photo's own pages, as long as it may have to be adjusted.</summary>
    [Personal("payment, cancellation or erasure")]
    public Sealed? PhotoLink { get; private set; }

    [Pseudonymous("60 days after dispatch, or erasure")] public byte[]? ContactTag { get; private set; }
    [Pseudonymous("two days after payment, or erasure")] public byte[]? AccountBlob { get; private set; }
    [Pseudonymous] public Guid UploadSession { get; private init; }
    [Operational] public string DocumentId { get; private init; } = "";
    [Operational] public string Pack { get; private set; } = "";
    [Operational] public int Copies { get; private set; }
    [Operational] public int AmountCents { get; private set; }
    [Operational] public int VatCents { get; private set; }
    [Operational] public string Currency { get; private set; } = "";
    [Operational] public string Language { get; private init; } = "";
    [Operational] public Sharing Sharing { get; private set; }
    [Operational] public OrderState State { get; private set; }
    [Operational] public DateTimeOffset? DraftUntil { get; private set; }
    [Operational] public DateTimeOffset? PayBy { get; private set; }
    [Operational] public DateOnly? PlacedOn { get; private set; }
    [Operational] public DateOnly? PaidOn { get; private set; }
    [Operational] public DateOnly? PrintedOn { get; private set; }
    [Operational] public DateOnly? PostedOn { get; private set; }
    [Operational] public DateOnly? DeliveredOn { get; private set; }
    [Operational] public DateOnly? DestroyOn { get; private set; }
    [Operational] public bool PicturesGone { get; private set; }

    public Money Total => new(AmountCents, Currency);
    public Money Vat => new(VatCents, Currency);
    public bool Printed => Copies > 0;
    public bool IsPaid => PaidOn is not null;
    public bool HasFile => IsPaid && !PicturesGone && State != OrderState.Cancelled;

    public static Order Draft(NewOrder ticket, PackPrice price, DateTimeOffset now)
    {
        var order = new Order
        {
            Id = ticket.Id,
            OrderTag = ticket.OrderTag,
            ProofHash = ticket.ProofHash,
            JobReference = ticket.JobReference,
            Key = ticket.Number.Key,
            Number = ticket.Number,
            Secret = ticket.Secret,
            PhotoLink = ticket.PhotoLink,
            UploadSession = ticket.UploadSession,
            DocumentId = ticket.DocumentId,
            Language = ticket.Language,
            DraftUntil = now.AddHours(24),
        };
        order.Take(price);
        return order;
    }

    public Result Choose(PackPrice price)
    {
        if (State != OrderState.Draft) return OrderRefusals.AlreadyPlaced;

        Take(price);
        return Result.Done;
    }

    public Result Deliver(Sealed contact, byte[]? contactTag, Sharing sharing)
    {
        if (State != OrderState.Draft) return OrderRefusals.AlreadyPlaced;

        (Contact, ContactTag, Sharing) = (contact, contactTag, sharing);
        return Result.Done;
    }

    /// <summary>The customer orders with the obligation to pay. Sent twice, the second changes nothing.</summary>
    public Result Place(byte[]? accountBlob, DateTimeOffset now)
    {
        if (State == OrderState.AwaitingPayment) return Result.Done;
        if (State != OrderState.Draft) return OrderRefusals.AlreadyPlaced;
        if (Contact is null) return OrderRefusals.DeliveryMissing;

        (State, AccountBlob, DraftUntil) = (OrderState.AwaitingPayment, accountBlob, null);
        (PlacedOn, PayBy) = (Paris.DayOf(now), now.AddDays(14));
        Raise(new OrderWasPlaced(Id, UploadSession, PayBy.Value));
        return Result.Done;
    }

    /// <summary>The provider captured <paramref name="amount"/>. A file is delivered by it; prints go to the lab.</summary>
    public Result MarkPaid(Money amount, DateTimeOffset now)
    {
        if (State != OrderState.AwaitingPayment) return OrderRefusals.NotAwaitingPayment;
        if (amount != Total) return OrderRefusals.AmountDiffers;

        (State, PaidOn, PayBy, PhotoLink) = (OrderState.Paid, Paris.DayOf(now), null, null);
        DestroyOn = DestructionDay.After(now);
        Raise(new OrderWasPaid(Id, UploadSession, DestroyOn.Value));
        (State, DeliveredOn) = Printed ? (OrderState.ToPrint, null) : (OrderState.Delivered, PaidOn);
        return Result.Done;
    }

    public Result MarkPrinted(DateTimeOffset now)
    {
        if (State != OrderState.ToPrint) return OrderRefusals.NotToPrint;

        (State, PrintedOn) = (OrderState.Printed, Paris.DayOf(now));
        Raise(new OrderWasPrinted(Id));
        return Result.Done;
    }

    public Result MarkPosted(DateTimeOffset now)
    {
        if (State != OrderState.Printed) return OrderRefusals.NotToPost;

        (State, PostedOn) = (OrderState.Posted, Paris.DayOf(now));
        Raise(new OrderWasPosted(Id));
        return Result.Done;
    }

    /// <summary>Nothing was printed yet: the pictures go, and with them the order.</summary>
    public Result Cancel()
    {
        if (State is OrderState.Cancelled) return Result.Done;
        if (State is not (OrderState.Draft or OrderState.AwaitingPayment or OrderState.Paid or OrderState.ToPrint))
            return OrderRefusals.NotCancellable;

        (State, PayBy, DraftUntil, PhotoLink) = (OrderState.Cancelled, null, null, null);
        Raise(new OrderWasCancelled(Id, UploadSession));
        return Result.Done;
    }

    /// <summary>The customer wants the pictures gone today. Not paid yet: there is no order without them.</summary>
    public Result GiveUpPictures()
    {
        if (State is OrderState.ToPrint or OrderState.Paid) return OrderRefusals.LabNeedsPictures;
        if (State is OrderState.Draft or OrderState.AwaitingPayment) return Cancel();

        if (!PicturesGone) Raise(new PicturesWereUnwanted(Id, UploadSession));
        return Result.Done;
    }

    public void PicturesWereDestroyed()
    {
        PicturesGone = true;
        if (State is OrderState.Draft or OrderState.AwaitingPayment) Cancel();
    }

    /// <summary>Identity took its blob, or had two days to.</summary>
    public void ForgetAccount() => AccountBlob = null;

    /// <summary>Its purpose is over; the key is destroyed before.</summary>
    public void ForgetContact() =>
        (Number, Secret, Contact, ContactTag, AccountBlob, PhotoLink) = (null, null, null, null, null, null);

    public bool IsOverdue(DateTimeOffset now) => DraftUntil <= now || PayBy <= now;

    /// <summary>What the books need stays; nothing opens or finds the order any more.</summary>
    public void Erase()
    {
        if (State == OrderState.Printed) State = OrderState.ToPrint; // an envelope without an address is not sent
        Cancel();
        ForgetContact();
        (OrderTag, ProofHash) = (null, null);
    }

    private void Take(PackPrice price) => (Pack, Copies, AmountCents, VatCents, Currency) =
        (price.Pack, price.Copies, price.Total.Cents, price.Vat.Cents, price.Total.Currency);
}
