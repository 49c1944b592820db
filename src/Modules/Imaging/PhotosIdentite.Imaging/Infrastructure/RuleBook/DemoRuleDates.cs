using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.Imaging.Infrastructure.Persistence;
using PhotosIdentite.Platform.Seeding;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>A demo must not grow stale: what nobody edited is given today's date, and every page says that it is a demo's.</summary>
internal sealed class DemoRuleDates(IServiceScopeFactory scopes, TimeProvider clock) : IDemoSeed
{
    public async Task<IReadOnlyList<string>> SeedAsync(CancellationToken ct)
    {
        var today = clock.Today();
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ImagingDbContext>();
        var newest = (await context.Set<RuleVersion>().AsNoTracking().ToListAsync(ct))
            .GroupBy(version => version.DocumentId).Select(versions => versions.MaxBy(version => version.Number)!);
        foreach (var version in newest.Where(version => version.Change is RuleChange.Shipped or RuleChange.DemoDate && version.ReadOn < today))
            context.Add(RuleVersion.Ship(version.Rule.ReadAgain(today), version.Number + 1, RuleChange.DemoDate, clock.GetUtcNow()));

        await context.SaveChangesAsync(ct);
        return [];
    }
}
