using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Imaging.Domain.HandOvers;

namespace PhotosIdentite.Imaging.Infrastructure.Persistence;

internal sealed class HandOverConfiguration : IEntityTypeConfiguration<HandOver>
{
    public void Configure(EntityTypeBuilder<HandOver> builder)
    {
        builder.ToTable("hand_overs");
        builder.HasKey(open => open.Id);
        builder.Property(open => open.Id).ValueGeneratedNever();
        builder.Property(open => open.DocumentId).HasMaxLength(60);
        builder.Property(open => open.AgeGroup).HasMaxLength(10);
        builder.Property(open => open.Language).HasMaxLength(2);
        builder.HasIndex(open => open.CodeTag).IsUnique();
        builder.HasIndex(open => open.PhoneHash).IsUnique();
        builder.HasIndex(open => open.ProofHash).IsUnique();
        builder.HasIndex(open => open.ExpiresAt);
    }
}
