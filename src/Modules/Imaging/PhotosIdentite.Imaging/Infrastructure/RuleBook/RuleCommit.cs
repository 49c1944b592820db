using Microsoft.EntityFrameworkCore;
using Npgsql;
using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Infrastructure.Persistence;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <inheritdoc cref="IRuleCommit"/>
internal sealed class RuleCommit(ImagingDbContext context, RuleBookLoader book) : IRuleCommit
{
    public async Task<bool> TryAsync(CancellationToken ct)
    {
        try
        {
            await context.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return false;
        }

        await book.LoadAsync(ct);
        return true;
    }
}
