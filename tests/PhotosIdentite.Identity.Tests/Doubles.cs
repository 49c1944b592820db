using System.Collections.Concurrent;
using MimeKit;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Tests;

/// <summary>The mail server: what was handed to it.</summary>
internal sealed class Mailbox : IMailTransport
{
    public ConcurrentQueue<MimeMessage> Mails { get; } = new();

    public Task SendAsync(MimeMessage mail, CancellationToken ct)
    {
        Mails.Enqueue(mail);
        return Task.CompletedTask;
    }

    public IReadOnlyList<MimeMessage> To(string email) => [.. Mails.Where(mail => mail.To.Mailboxes.Single().Address == email)];
}

/// <summary>The Orders module as Identity sees it: it keeps blobs unread and gives them back once paid.</summary>
internal sealed class OrdersDouble : IOrderSummaries, IPaidOrderBlobs
{
    public ConcurrentDictionary<Guid, byte[]> Paid { get; } = new();

    public Task<byte[]?> FindAsync(Guid orderId, CancellationToken ct) => Task.FromResult(Paid.GetValueOrDefault(orderId));

    public Task<IReadOnlyList<OrderSummary>> ReadAsync(IReadOnlyCollection<OrderCapability> capabilities, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<OrderSummary>>([.. capabilities.Select(Summary)]);

    private static OrderSummary Summary(OrderCapability order) =>
        new(order, "any-badge", "file", "Paid", Money.Euro(490), new DateOnly(2026, 3, 1));
}

/// <summary>The real clock, moved forward; timers still run in real time.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
