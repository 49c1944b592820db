using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PhotosIdentite.Imaging.Application.HandOvers;
using PhotosIdentite.Imaging.Domain.HandOvers;

namespace PhotosIdentite.Imaging.Infrastructure.Persistence;

/// <inheritdoc cref="IHandOvers"/>
internal sealed class HandOvers(ImagingDbContext context) : IHandOvers
{
    public async Task<bool> TryOpenAsync(HandOver handOver, CancellationToken ct)
    {
        context.Add(handOver);
        try
        {
            await context.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException fault)
            when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            context.ChangeTracker.Clear();
            return false;
        }
    }

    public async Task<HandOver?> TakeAsync(byte[] codeTag, byte[] phoneHash, DateTimeOffset now, CancellationToken ct)
    {
        var changed = await context.Set<HandOver>()
            .Where(open => open.CodeTag == codeTag && open.State == HandOverState.Waiting && open.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set
                .SetProperty(open => open.CodeTag, (byte[]?)null)
                .SetProperty(open => open.PhoneHash, phoneHash)
                .SetProperty(open => open.State, HandOverState.Taken)
                .SetProperty(open => open.ExpiresAt, now + HandOverCode.Valid), ct);
        return changed == 1 ? await FindByPhoneAsync(phoneHash, now, ct) : null;
    }

    public async Task<HandOver?> BeginAsync(byte[] phoneHash, DateTimeOffset now, CancellationToken ct)
    {
        var changed = await context.Set<HandOver>()
            .Where(open => open.PhoneHash == phoneHash && open.State == HandOverState.Taken && open.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set
                .SetProperty(open => open.State, HandOverState.Sending)
                .SetProperty(open => open.ExpiresAt, now + HandOverCode.Valid), ct);
        return changed == 1 ? await FindByPhoneAsync(phoneHash, now, ct) : null;
    }

    public Task ReopenAsync(Guid id, CancellationToken ct) => context.Set<HandOver>().Where(open => open.Id == id)
        .ExecuteUpdateAsync(set => set.SetProperty(open => open.State, HandOverState.Taken), ct);

    public Task CloseAsync(Guid id, CancellationToken ct) =>
        context.Set<HandOver>().Where(open => open.Id == id).ExecuteDeleteAsync(ct);

    public Task<HandOver?> FindByComputerAsync(byte[] proofHash, DateTimeOffset now, CancellationToken ct) =>
        FindAsync(open => open.ProofHash == proofHash && open.ExpiresAt > now, ct);

    public Task<HandOver?> FindByPhoneAsync(byte[] phoneHash, DateTimeOffset now, CancellationToken ct) =>
        FindAsync(open => open.PhoneHash == phoneHash && open.ExpiresAt > now, ct);

    private Task<HandOver?> FindAsync(Expression<Func<HandOver, bool>> which, CancellationToken ct) =>
        context.Set<HandOver>().AsNoTracking().FirstOrDefaultAsync(which, ct);
}
