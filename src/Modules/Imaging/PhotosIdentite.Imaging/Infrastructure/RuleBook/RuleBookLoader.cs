using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Domain.Rules.Approvals;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.Imaging.Infrastructure.Persistence;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>Puts the approved versions of the database into this host's rule book.</summary>
internal sealed class RuleBookLoader(IServiceScopeFactory scopes, DocumentRules rules) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1); // two loads at once could put the older book last

    public async Task LoadAsync(CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<ImagingDbContext>();
            var versions = await InForceAsync(context, ct);
            var approvals = await context.Set<OperatorApproval>().AsNoTracking()
                .Where(approval => approval.State == ApprovalState.InForce).ToListAsync(ct);
            if (versions.Count > 0) rules.Replace(new RuleBook(versions.Select(version => version.Rule), approvals));
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static async Task<List<RuleVersion>> InForceAsync(ImagingDbContext context, CancellationToken ct)
    {
        var approved = context.Set<RuleVersion>().AsNoTracking().Where(version => version.State == RuleState.Approved);
        return await approved
            .Where(version => !approved.Any(later => later.DocumentId == version.DocumentId && later.Number > version.Number))
            .OrderBy(version => version.DocumentId).ToListAsync(ct);
    }
}
