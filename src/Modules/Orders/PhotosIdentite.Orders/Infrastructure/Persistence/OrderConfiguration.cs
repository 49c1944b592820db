using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Orders.Domain;

namespace PhotosIdentite.Orders.Infrastructure.Persistence;

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> order)
    {
        order.ToTable(Order.Table);
        order.HasKey(o => o.Id);
        order.Property(o => o.Id).ValueGeneratedNever();
        order.Ignore(o => o.Total).Ignore(o => o.Vat);
        order.Property(o => o.JobReference).HasMaxLength(12);
        order.Property(o => o.DocumentId).HasMaxLength(60);
        order.Property(o => o.Pack).HasMaxLength(20);
        order.Property(o => o.Currency).HasMaxLength(3);
        order.Property(o => o.Language).HasMaxLength(2);

        order.HasIndex(o => o.OrderTag).IsUnique();
        order.HasIndex(o => o.ProofHash).IsUnique();
        order.HasIndex(o => o.JobReference).IsUnique();
        order.HasIndex(o => o.ContactTag);
        order.HasIndex(o => o.UploadSession).IsUnique().HasFilter("state <> 'Cancelled'"); // one living order of a portrait
        order.HasIndex(o => o.State);
    }
}
