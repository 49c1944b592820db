using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Advertising.Domain;

namespace PhotosIdentite.Advertising.Infrastructure.Persistence;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.ToTable("campaigns", table => table.HasCheckConstraint("ck_campaigns_target", @"target ~ '^https://[a-z0-9.-]+/[a-z0-9./-]*$'"));
        campaign.Property(c => c.Id).ValueGeneratedNever();
        campaign.Property(c => c.Advertiser).HasMaxLength(60);
        campaign.Property(c => c.HeadlineFr).HasMaxLength(60);
        campaign.Property(c => c.TextFr).HasMaxLength(120);
        campaign.Property(c => c.HeadlineEn).HasMaxLength(60);
        campaign.Property(c => c.TextEn).HasMaxLength(120);
        campaign.Property(c => c.Target).HasMaxLength(200);
    }
}
