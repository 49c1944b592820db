using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Infrastructure.Persistence;

internal sealed class AccessLog(PrivacyDbContext context, IBlindIndex index, TimeProvider clock) : IAccessLog
{
    public async Task RecordAsync(OrderNumber subject, StaffAccess access, CancellationToken ct)
    {
        context.Add(new AccessEntry
        {
            SubjectTag = TagOf(subject),
            AtMicros = (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond,
            StaffNumber = access.StaffNumber,
            Opened = access.Opened,
            Reason = access.Reason,
        });
        await context.SaveChangesAsync(ct);
    }

    public async Task<IReadOnlyList<AccessLine>> ReadAsync(OrderNumber subject, CancellationToken ct)
    {
        var tag = TagOf(subject);
        var entries = await context.AccessLog.AsNoTracking().Where(e => e.SubjectTag == tag).OrderBy(e => e.Seq).ToListAsync(ct);
        return entries.ConvertAll(e => new AccessLine(
            DateTimeOffset.UnixEpoch.AddTicks(e.AtMicros * TimeSpan.TicksPerMicrosecond), e.StaffNumber, e.Opened, e.Reason));
    }

    private byte[] TagOf(OrderNumber subject) => index.Tag(IndexPurpose.AccessSubject, subject.Value);
}
