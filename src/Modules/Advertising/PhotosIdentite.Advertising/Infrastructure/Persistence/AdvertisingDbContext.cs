using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Advertising.Domain;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Advertising.Infrastructure.Persistence;

internal sealed class AdvertisingDbContext(DbContextOptions<AdvertisingDbContext> options) : ModuleDbContext(options)
{
    public const string SchemaName = "advertising";

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    protected override string Schema => SchemaName;

    protected override IIntegrationEvent? Publish(IDomainEvent happened) => null; // nothing leaves this module
}
