using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Infrastructure.Persistence;

internal sealed class AccessLog(PrivacyDbContext context, IBlindIndex index, TimeProvider clock) : IAccessLog
{
    public Task RecordAsync(OrderNumber subject, StaffAccess access, CancellationToken ct) => RecordAsync(TagOf(subject), access, ct);

    public Task RecordAsync(Guid uploadSession, StaffAccess access, CancellationToken ct) => RecordAsync(TagOf(uploadSession), access, ct);

    public Task<IReadOnlyList<AccessLine>> ReadAsync(OrderNumber subject, CancellationToken ct) => ReadAsync(TagOf(subject), ct);

    public Task<IReadOnlyList<AccessLine>> ReadAsync(Guid uploadSession, CancellationToken ct) => ReadAsync(TagOf(uploadSession), ct);

    private async Task RecordAsync(byte[] tag, StaffAccess access, CancellationToken ct)
    {
        context.Add(new AccessEntry
        {
            SubjectTag = tag,
            AtMicros = (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond,
            StaffNumber = access.StaffNumber,
            Opened = access.Opened,
            Reason = access.Reason,
        });
        await context.SaveChangesAsync(ct);
    }

    private async Task<IReadOnlyList<AccessLine>> ReadAsync(byte[] tag, CancellationToken ct)
    {
        var entries = await context.AccessLog.AsNoTracking().Where(e => e.SubjectTag == tag).OrderBy(e => e.Seq).ToListAsync(ct);
        return entries.ConvertAll(e => new AccessLine(
            DateTimeOffset.UnixEpoch.AddTicks(e.AtMicros * TimeSpan.TicksPerMicrosecond), e.StaffNumber, e.Opened, e.Reason));
    }

    private byte[] TagOf(OrderNumber subject) => index.Tag(IndexPurpose.AccessSubject, subject.Value);

    private byte[] TagOf(Guid uploadSession) => index.Tag(IndexPurpose.AccessSubject, $"session:{uploadSession:N}");
}
