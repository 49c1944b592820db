using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

/// <summary>The vault's own database. Maps and migrates; keys are read and written by <see cref="KeyRows"/>.</summary>
internal sealed class VaultDbContext(DbContextOptions<VaultDbContext> options) : DbContext(options)
{
    public const string SchemaName = "vault";

    public DbSet<VaultKey> Keys => Set<VaultKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(SchemaName);
        modelBuilder.Entity<VaultKey>(key =>
        {
            key.ToTable("keys", table =>
            {
                table.HasCheckConstraint("ck_keys_blob", "octet_length(blob) = 60");
                table.HasCheckConstraint("ck_keys_day", "(kind = 'Day') = (destroy_on is not null)");
            });
            key.Property(k => k.Kind).HasConversion<string>().HasMaxLength(30);
            key.HasIndex(k => k.DestroyOn).IsUnique(); // one key a day, whoever comes first
            key.HasIndex(k => k.Master);
        });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<KeyId>().HaveConversion<KeyIdConverter>();
}
