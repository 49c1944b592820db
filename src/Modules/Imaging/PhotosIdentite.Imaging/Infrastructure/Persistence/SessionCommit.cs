using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Imaging.Application;

namespace PhotosIdentite.Imaging.Infrastructure.Persistence;

internal sealed class SessionCommit(ImagingDbContext context) : ISessionCommit
{
    public async Task<bool> TryAsync(CancellationToken ct)
    {
        try
        {
            await context.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            return false;
        }
    }
}
