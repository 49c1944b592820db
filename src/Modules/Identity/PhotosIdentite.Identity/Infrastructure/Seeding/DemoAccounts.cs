using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Identity.Application;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Platform.Seeding;

namespace PhotosIdentite.Identity.Infrastructure.Seeding;

/// <summary>One member of each desk, two of the one that needs two, and one customer, with passwords anybody may read: Development only.</summary>
internal sealed class DemoAccounts(IServiceScopeFactory scopes) : IDemoSeed
{
    private static readonly (string Name, string? Role)[] People =
    [
        ("support", Roles.Support), ("lab", Roles.Lab), ("privacy", Roles.Privacy), ("ad-review", Roles.AdReview),
        ("admin", Roles.Admin),
        ("customer", null),
        ("rules", Roles.Rules), ("rules-2", Roles.Rules),
    ];

    public async Task<IReadOnlyList<string>> SeedAsync(CancellationToken ct)
    {
        var lines = new List<string>();
        for (var i = 0; i < People.Length; i++)
        {
            var (email, password) = ($"{People[i].Name}@demo.example", $"only-for-the-demo-{People[i].Name}");
            await AddAsync(email, password, People[i].Role, $"S-{i + 1:D4}", ct);
            lines.Add($"{People[i].Name,-10} {email,-24} {password}");
        }

        return lines;
    }

    private async Task AddAsync(string email, string password, string? role, string number, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        if (await accounts.FindAsync(email, ct) is not null) return;

        var account = await accounts.AddAsync(new Contact(email, "fr"), ct);
        var hash = await scope.ServiceProvider.GetRequiredService<ICredentials>().HashAsync(password, ct);
        account.Confirm(hash.Value);
        if (role is not null) account.Employ(role, number);
        await scope.ServiceProvider.GetRequiredService<IdentityDbContext>().SaveChangesAsync(ct);
    }
}
