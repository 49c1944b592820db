using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Advertising.Application;
using PhotosIdentite.Advertising.Domain;
using PhotosIdentite.Platform.Seeding;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Advertising.Infrastructure;

/// <summary>The site's own campaign, and one that follows the topic of the page.</summary>
internal sealed class DemoCampaigns(IServiceScopeFactory scopes, TimeProvider clock) : IDemoSeed
{
    private static readonly string[] Slots = ["tracking", "confirmation"];

    public async Task<IReadOnlyList<string>> SeedAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var campaigns = scope.ServiceProvider.GetRequiredService<IRepository<Campaign>>();
        await AddAsync(campaigns, new Guid("7f1d3c1e-52a4-4c0b-9a86-1f6e5d0c2b71"), House(), ct);
        await AddAsync(campaigns, new Guid("c2b9e0a4-8d57-4e63-b1f2-6a3f9d7e4c18"), Travel(), ct);
        await campaigns.SaveChangesAsync(ct);
        return [];
    }

    private static async Task AddAsync(IRepository<Campaign> campaigns, Guid id, CampaignBrief brief, CancellationToken ct)
    {
        if (!await campaigns.AnyAsync(new CampaignByIdSpec(id), ct)) campaigns.Add(Campaign.Create(id, brief).Value);
    }

    private CampaignBrief House() => new(
        "PhotosIdentité",
        new("Une photo pour chaque membre de la famille", "Carte d’identité, passeport, école : le contrôle est gratuit."),
        new("A photo for everyone in the family", "Identity card, passport, school: checking is free."),
        "https://photosidentite.example/", Slots, [], clock.GetUtcNow(), null, House: true);

    private CampaignBrief Travel() => new(
        "Atlas des Escales",
        new("Vos guides de voyage à emporter", "Cartes et itinéraires à lire sans connexion."),
        new("Travel guides to take along", "Maps and routes that read offline."),
        "https://atlas-des-escales.example/guides", Slots, ["visa", "passport"], clock.GetUtcNow(), null, House: false);
}
