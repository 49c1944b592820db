using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Imaging.Domain.Sessions;

namespace PhotosIdentite.Imaging.Infrastructure.Persistence;

internal sealed class UploadSessionConfiguration : IEntityTypeConfiguration<UploadSession>
{
    public void Configure(EntityTypeBuilder<UploadSession> builder)
    {
        builder.ToTable("upload_sessions");
        builder.HasKey(session => session.Id);
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.DocumentId).HasMaxLength(60);
        builder.Property(session => session.AgeGroup).HasMaxLength(10);
        builder.HasIndex(session => session.ProofHash).IsUnique();
        builder.HasIndex(session => session.DestroyAt);
        builder.HasMany(session => session.Pictures).WithOne().HasForeignKey(picture => picture.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(session => session.Original).Ignore(session => session.Crop).Ignore(session => session.Working);
        builder.Ignore(session => session.ReportContext).Ignore(session => session.DayTakenContext);
    }
}

internal sealed class PictureConfiguration : IEntityTypeConfiguration<Picture>
{
    public void Configure(EntityTypeBuilder<Picture> builder)
    {
        builder.ToTable("pictures");
        builder.HasKey(picture => picture.Id);
        builder.Property(picture => picture.Id).ValueGeneratedNever();
        builder.Property(picture => picture.BlobRef).HasMaxLength(32);
        builder.HasIndex(picture => picture.BlobRef).IsUnique();
        builder.HasIndex(picture => new { picture.SessionId, picture.Kind }).IsUnique();
        builder.Ignore(picture => picture.KeyContext);
    }
}
