using System.Collections.Concurrent;
using MimeKit;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Tests.Integration;

/// <summary>Imaging, seen from here: portraits that a test put there.</summary>
internal sealed class Portraits : IPortraits, IOperationLog
{
    private readonly ConcurrentDictionary<Guid, Portrait> _held = new();
    private readonly ConcurrentDictionary<string, Guid> _sessions = new();
    private readonly ConcurrentDictionary<Guid, bool> _nextJudgement = new();

    public Capability Add(bool orderable = true, int perSheet = 6)
    {
        var (secret, id) = (Capability.New(), Guid.NewGuid());
        _held[id] = new Portrait(id, "fr-passport", Verdict.Pass, orderable, perSheet, DateTimeOffset.MaxValue);
        _sessions[secret.Secret] = id;
        return secret;
    }

    /// <summary>The document's rule changes: the portrait stays as it was judged until it is judged again, with that outcome.</summary>
    public void ChangeRule(Guid uploadSession, bool stillFits)
    {
        _held[uploadSession] = _held[uploadSession] with { Outdated = true };
        _nextJudgement[uploadSession] = stillFits;
    }

    /// <summary>The customer adjusts the photo until it fits, or staff stops the sale.</summary>
    public void Let(Guid uploadSession, bool orderable) => _held[uploadSession] = _held[uploadSession] with { Orderable = orderable };

    public int Judged { get; private set; }

    /// <summary>No worker is to be had.</summary>
    public bool CannotJudge { get; set; }

    public Task<Result<Portrait>> JudgeAgainAsync(Guid uploadSession, CancellationToken ct)
    {
        if (CannotJudge) return Task.FromResult<Result<Portrait>>(PictureRefusals.Busy);
        Judged++;
        var before = _held[uploadSession];
        var judged = before with
        {
            Outdated = false, Orderable = _nextJudgement[uploadSession], RuleVersion = before.RuleVersion + 1,
            News = new RuleNews(new DateOnly(2026, 5, 15), [new ChangedField("head-height", "32–36 mm", "30–34 mm")]),
        };
        return Task.FromResult(Result.Of(_held[uploadSession] = judged));
    }

    public Guid IdOf(Capability session) => _sessions[session.Secret];

    public void Destroy(Guid uploadSession) => _held.TryRemove(uploadSession, out _);

    public Task<Portrait?> FindAsync(Capability session, CancellationToken ct) =>
        Task.FromResult(_sessions.TryGetValue(session.Secret, out var id) ? _held.GetValueOrDefault(id) : null);

    public Task<Portrait?> FindAsync(Guid uploadSession, CancellationToken ct) => Task.FromResult(_held.GetValueOrDefault(uploadSession));

    public Task<PhotoOperations?> ReadAsync(Guid uploadSession, CancellationToken ct) =>
        Task.FromResult(_held.ContainsKey(uploadSession) ? new PhotoOperations("00ff", ["cropped"]) : null);

    /// <summary>The code that the lab's last sheet was to bear.</summary>
    public string? Code { get; private set; }

    public Task<Result<PictureFile>> OpenPhotoAsync(Guid uploadSession, CancellationToken ct) =>
        Give(uploadSession, new PictureFile([1, 2], "image/jpeg", "fr-passport.jpg"));

    public Task<Result<PictureFile>> OpenSheetAsync(Guid uploadSession, LabSheet sheet, CancellationToken ct)
    {
        Code = sheet.Code;
        return Give(uploadSession, new PictureFile([3, 4], "image/jpeg", "sheet.jpg"));
    }

    public Task<Result<PictureFile>> OpenSheetAsync(Guid uploadSession, HomeSheet sheet, CancellationToken ct) =>
        Give(uploadSession, new PictureFile([5, 6], "application/pdf", "sheet.pdf"));

    private Task<Result<PictureFile>> Give(Guid uploadSession, PictureFile file) =>
        Task.FromResult(_held.ContainsKey(uploadSession) ? Result.Of(file) : PictureRefusals.NotFound);
}

/// <summary>Identity, seen from here.</summary>
internal sealed class Customer : ISignedInCustomer
{
    public byte[]? Blob { get; set; }

    public List<OrderCapability> Wallet { get; } = [];

    public Task<byte[]?> RememberAsync(OrderCapability order, Guid uploadSession, CancellationToken ct)
    {
        if (Blob is not null) Wallet.Add(order);
        return Task.FromResult(Blob);
    }

    public Task<string?> EmailAsync(CancellationToken ct) => Task.FromResult<string?>(null);
}

/// <summary>A log that can be full: then nothing may be shown.</summary>
internal sealed class Ledger : IAccessLog
{
    public bool Full { get; set; }

    public List<(OrderNumber Subject, StaffAccess Access)> Lines { get; } = [];

    public Task RecordAsync(OrderNumber subject, StaffAccess access, CancellationToken ct)
    {
        if (Full) throw new IOException("The log is full.");
        Lines.Add((subject, access));
        return Task.CompletedTask;
    }

    public Task RecordAsync(Guid uploadSession, StaffAccess access, CancellationToken ct) =>
        throw new InvalidOperationException("Orders opens nothing before there is an order.");

    public Task<IReadOnlyList<AccessLine>> ReadAsync(OrderNumber subject, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<AccessLine>>([]);

    public Task<IReadOnlyList<AccessLine>> ReadAsync(Guid uploadSession, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<AccessLine>>([]);
}

/// <summary>A payment company: captures once for one payment, as told by the test, and can be slow.</summary>
internal sealed class Bank : IPaymentGateway
{
    private readonly ConcurrentDictionary<Guid, string> _begun = new();

    public string Provider => "bank";

    public PaymentOutcome Answer { get; set; } = new(OutcomeKind.Pending);

    public bool Away { get; set; }

    /// <summary>Set, each question waits here until all have come.</summary>
    public Barrier? Meeting { get; set; }

    public int Asked;

    public void Captures(Money amount) => Answer = new PaymentOutcome(OutcomeKind.Captured, $"CAP-{Guid.NewGuid():N}", amount);

    public Task<BegunPayment> BeginAsync(PaymentRequest request, CancellationToken ct)
    {
        if (Away) throw new PaymentUnavailableException(Provider);
        var id = _begun.GetOrAdd(request.IdempotencyKey, _ => $"PAY-{Guid.NewGuid():N}");
        return Task.FromResult(new BegunPayment(id, $"/bank/{id}"));
    }

    public async Task<PaymentOutcome> ConfirmAsync(string providerPaymentId, Guid idempotencyKey, CancellationToken ct)
    {
        if (Away) throw new PaymentUnavailableException(Provider);
        Interlocked.Increment(ref Asked);
        if (Meeting is { } meeting) await Task.Run(() => meeting.SignalAndWait(TimeSpan.FromSeconds(10)), ct);
        return Answer;
    }
}

/// <summary>The mail server.</summary>
internal sealed class Postman : IMailTransport
{
    public List<MimeMessage> Mails { get; } = [];

    public Task SendAsync(MimeMessage mail, CancellationToken ct)
    {
        Mails.Add(mail);
        return Task.CompletedTask;
    }
}

/// <summary>Waits, with the order read and nothing written, for another who has read it too; alone, half a second.</summary>
internal sealed class MeetingMails(IMailsOwed mails, Barrier? meeting) : IMailsOwed
{
    public async Task OweAsync(MailKind kind, Guid order, CancellationToken ct)
    {
        if (meeting is not null) await Task.Run(() => meeting.SignalAndWait(TimeSpan.FromMilliseconds(500)), ct);
        await mails.OweAsync(kind, order, ct);
    }
}
