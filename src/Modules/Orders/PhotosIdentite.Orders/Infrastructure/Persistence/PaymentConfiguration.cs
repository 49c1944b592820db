using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Orders.Domain;

namespace PhotosIdentite.Orders.Infrastructure.Persistence;

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> payment)
    {
        payment.ToTable("payments");
        payment.HasKey(p => p.Id);
        payment.Property(p => p.Id).ValueGeneratedNever();
        payment.Ignore(p => p.Amount);
        payment.Property(p => p.Provider).HasMaxLength(20);
        payment.Property(p => p.ProviderPaymentId).HasMaxLength(80);
        payment.Property(p => p.CaptureId).HasMaxLength(80);
        payment.Property(p => p.Currency).HasMaxLength(3);
        payment.HasOne<Order>().WithMany().HasForeignKey(p => p.OrderId).OnDelete(DeleteBehavior.Cascade);

        payment.HasIndex(p => p.ProviderPaymentId).IsUnique();
        payment.HasIndex(p => p.CaptureId).IsUnique();
        payment.HasIndex(p => p.IdempotencyKey).IsUnique();
        payment.HasIndex(p => p.OrderId).HasDatabaseName("ux_payments_one_open").IsUnique().HasFilter("state in ('Begun', 'Capturing')");
        payment.HasIndex(p => p.OrderId, "ux_payments_one_captured").IsUnique().HasFilter("state = 'Captured'");
        payment.HasIndex(p => p.AskAgainAt).HasFilter("ask_again_at is not null");
    }
}
