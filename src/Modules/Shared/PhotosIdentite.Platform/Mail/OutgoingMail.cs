using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Mail;

/// <summary>
/// A mail that is owed: written in the same commit as what it tells of, sent by <see cref="MailPump{TContext}"/>. Holds no address and
/// no text; the module composes both when it is sent. (<see cref="Kind"/>, <see cref="Subject"/>) is unique: one mail of a kind.
/// </summary>
public sealed class OutgoingMail
{
    [Pseudonymous("30 days after sending")]
    public required Guid Id { get; init; }

    /// <summary>What it tells, and the template's name: <c>order-paid</c>.</summary>
    [Operational("30 days after sending")]
    public required string Kind { get; init; }

    /// <summary>The row it tells of: an order's or an account's id, of this module.</summary>
    [Pseudonymous("30 days after sending")]
    public required Guid Subject { get; init; }

    [Operational("30 days after sending")]
    public required DateTimeOffset DueAt { get; set; }

    [Operational("30 days after sending")]
    public int Attempts { get; set; }

    [Operational("30 days after sending")]
    public DateTimeOffset? SentAt { get; set; }
}
