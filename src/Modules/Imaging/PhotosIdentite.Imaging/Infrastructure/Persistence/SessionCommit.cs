using Microsoft.EntityFrameworkCore;
using Npgsql;
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
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || IsSecondPicture(fault))
        {
            context.ChangeTracker.Clear();
            return false;
        }
    }

    // Who replaces a picture at the same moment may insert theirs before this row's version is compared.
    private static bool IsSecondPicture(DbUpdateException fault) => fault.InnerException is PostgresException
    {
        SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "ix_pictures_session_id_kind",
    };
}
