using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Privacy.Domain;

namespace PhotosIdentite.Privacy.Infrastructure.Persistence;

internal sealed class ErasureRequestConfiguration : IEntityTypeConfiguration<ErasureRequest>
{
    public void Configure(EntityTypeBuilder<ErasureRequest> request)
    {
        request.ToTable("erasure_requests");
        request.Property(r => r.Results).HasColumnType("jsonb");
        request.HasIndex(r => r.ReceiptHash).IsUnique(); // a button pressed twice is one request
        request.HasIndex(r => r.RequestedAt).HasFilter("done_at is null");
    }
}
