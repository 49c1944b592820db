using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Advertising.Application;
using PhotosIdentite.Advertising.Contracts;
using PhotosIdentite.Advertising.Domain;
using PhotosIdentite.Advertising.Infrastructure;
using PhotosIdentite.Advertising.Infrastructure.Persistence;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.Platform.Seeding;

namespace PhotosIdentite.Advertising;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Advertising.Contracts</c>.</summary>
public static class AdvertisingModule
{
    public static IServiceCollection AddAdvertising(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services
            .AddModuleDatabase<AdvertisingDbContext>(configuration, AdvertisingDbContext.SchemaName)
            .AddRepository<Campaign, AdvertisingDbContext>()
            .AddModuleHandlers(typeof(AdvertisingModule))
            .AddSingleton(new RefreshEvery(TimeSpan.FromSeconds(configuration.GetValue("Advertising:RefreshSeconds", 10))))
            .AddSingleton<AdChoice>()
            .AddSingleton<IAdChoice>(provider => provider.GetRequiredService<AdChoice>())
            .AddSingleton<SnapshotRefresh>()
            .AddHostedService(provider => provider.GetRequiredService<SnapshotRefresh>())
            .AddSingleton<IDemoSeed, DemoCampaigns>();
    }
}
