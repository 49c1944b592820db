using Microsoft.EntityFrameworkCore;
using Npgsql;
using PhotosIdentite.Privacy.Application;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.Privacy.Infrastructure.Persistence;

namespace PhotosIdentite.Privacy.Infrastructure.Erasure;

internal sealed class ErasureLedger(PrivacyDbContext context) : IErasureLedger
{
    public async Task<bool> TryWriteAsync(ErasureRequest request, CancellationToken ct)
    {
        context.Add(request);
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
}
