using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Infrastructure.Persistence;

internal sealed class PrivacyDbContext(DbContextOptions<PrivacyDbContext> options) : ModuleDbContext(options)
{
    public const string SchemaName = "privacy";

    public DbSet<AccessEntry> AccessLog => Set<AccessEntry>();
    public DbSet<ErasureRequest> ErasureRequests => Set<ErasureRequest>();
    public DbSet<ErasureLink> ErasureLinks => Set<ErasureLink>();

    protected override string Schema => SchemaName;

    protected override IIntegrationEvent? Publish(IDomainEvent happened) => null; // nothing of a person's rights is announced

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasOutgoingMails();
    }
}
