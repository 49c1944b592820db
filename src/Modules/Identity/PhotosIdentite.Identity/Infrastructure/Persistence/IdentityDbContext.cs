using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Infrastructure.Persistence;

internal sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : ModuleDbContext(options)
{
    public const string SchemaName = "identity";

    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<PaidOrderLink> PaidOrderLinks => Set<PaidOrderLink>();

    protected override string Schema => SchemaName;

    protected override IIntegrationEvent? Publish(IDomainEvent happened) => null; // nobody outside hears of an account

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var now = this.GetService<TimeProvider>().GetUtcNow();
        foreach (var notice in ChangeTracker.Entries<Notice>().Where(entry => entry.State == EntityState.Added).ToList())
            Add(new OutgoingMail { Id = Guid.NewGuid(), Kind = notice.Entity.Kind, Subject = notice.Entity.Id, DueAt = now });
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasOutgoingMails();
    }
}
