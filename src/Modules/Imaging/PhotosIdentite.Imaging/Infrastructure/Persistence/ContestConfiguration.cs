using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;

namespace PhotosIdentite.Imaging.Infrastructure.Persistence;

internal sealed class ContestConfiguration : IEntityTypeConfiguration<Contest>
{
    public void Configure(EntityTypeBuilder<Contest> builder)
    {
        builder.ToTable("contests");
        builder.HasKey(contest => contest.Id);
        builder.Property(contest => contest.Id).ValueGeneratedNever();
        builder.Property(contest => contest.HeldBy).HasMaxLength(20);
        builder.Property(contest => contest.DecidedBy).HasMaxLength(20);
        builder.HasIndex(contest => contest.SessionId).IsUnique(); // a photo is contested once
        builder.HasIndex(contest => contest.AskedAt).HasFilter("decided_at is null");
        builder.HasOne<UploadSession>().WithOne().HasForeignKey<Contest>(contest => contest.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(contest => contest.IsOpen).Ignore(contest => contest.IsAccepted);
    }
}
