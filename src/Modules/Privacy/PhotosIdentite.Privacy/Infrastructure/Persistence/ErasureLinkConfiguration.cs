using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Privacy.Domain;

namespace PhotosIdentite.Privacy.Infrastructure.Persistence;

internal sealed class ErasureLinkConfiguration : IEntityTypeConfiguration<ErasureLink>
{
    public void Configure(EntityTypeBuilder<ErasureLink> link)
    {
        link.ToTable("erasure_links");
        link.HasIndex(l => l.Hash).IsUnique();
        link.HasIndex(l => l.ContactTag);
        link.HasIndex(l => l.ExpiresAt);
    }
}
