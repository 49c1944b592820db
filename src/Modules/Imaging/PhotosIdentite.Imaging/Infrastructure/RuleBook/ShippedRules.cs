using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.Imaging.Infrastructure.Persistence;
using PhotosIdentite.Platform.Persistence;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>The documents of <c>standards.json</c> that the database does not know yet. What it knows, people decide on.</summary>
internal sealed class ShippedRules(IServiceScopeFactory scopes, TimeProvider clock) : IShippedRows
{
    public async Task AddAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ImagingDbContext>();
        var known = await context.Set<RuleVersion>().Select(version => version.DocumentId).Distinct().ToListAsync(ct);
        var fresh = RuleBook.Shipped.All.ExceptBy(known, rule => rule.Id);
        context.AddRange(fresh.Select(rule => RuleVersion.Ship(rule, 1, RuleChange.Shipped, clock.GetUtcNow())));
        await context.SaveChangesAsync(ct);
    }
}
