using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotosIdentite.Privacy.Infrastructure.Persistence;

internal sealed class AccessEntryConfiguration : IEntityTypeConfiguration<AccessEntry>
{
    public void Configure(EntityTypeBuilder<AccessEntry> entry)
    {
        entry.ToTable("access_log");
        entry.HasKey(e => e.Seq);
        entry.Property(e => e.Seq).UseIdentityAlwaysColumn();
        entry.Property(e => e.AtMicros).HasColumnName("at_us");
        entry.Property(e => e.StaffNumber).HasMaxLength(20);
        entry.Property(e => e.Opened).HasMaxLength(40);
        entry.Property(e => e.Reason).HasMaxLength(40);
        entry.HasIndex(e => e.SubjectTag);
    }
}
