using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Contracts;

/// <summary>Append-only: each time a member of staff opens something of a customer's. The customer reads it on the
/// tracking page, or, before there is an order, on the page of the photo.</summary>
public interface IAccessLog
{
    /// <summary>Returns only once the line is committed; nothing is shown to staff before.</summary>
    Task RecordAsync(OrderNumber subject, StaffAccess access, CancellationToken ct);

    /// <inheritdoc cref="RecordAsync(OrderNumber, StaffAccess, CancellationToken)"/>
    Task RecordAsync(Guid uploadSession, StaffAccess access, CancellationToken ct);

    Task<IReadOnlyList<AccessLine>> ReadAsync(OrderNumber subject, CancellationToken ct);

    Task<IReadOnlyList<AccessLine>> ReadAsync(Guid uploadSession, CancellationToken ct);
}

/// <param name="StaffNumber">The member's number, never a name.</param>
/// <param name="Opened">What was opened: <c>print-sheet</c>, <c>operation-log</c>, <c>address-label</c>.</param>
/// <param name="Reason">Why: <c>printing</c>, <c>posting</c>.</param>
public sealed record StaffAccess(string StaffNumber, string Opened, string Reason);

/// <summary>One line as the customer reads it.</summary>
public sealed record AccessLine(DateTimeOffset At, string StaffNumber, string Opened, string Reason);
