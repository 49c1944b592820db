using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Orders.Infrastructure.Sandbox;

namespace PhotosIdentite.Orders.Infrastructure.Persistence;

internal sealed class SandboxPaymentConfiguration : IEntityTypeConfiguration<SandboxPayment>
{
    public void Configure(EntityTypeBuilder<SandboxPayment> payment)
    {
        payment.ToTable("sandbox_payments");
        payment.HasKey(p => p.Id);
        payment.Property(p => p.Id).HasMaxLength(80);
        payment.Property(p => p.CaptureId).HasMaxLength(80);
        payment.Property(p => p.Currency).HasMaxLength(3);
        payment.HasIndex(p => p.IdempotencyKey).IsUnique();
    }
}
