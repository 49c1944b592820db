using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Orders.Infrastructure.Sandbox;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Infrastructure.Persistence;

internal sealed class OrdersDbContext(DbContextOptions<OrdersDbContext> options) : ModuleDbContext(options)
{
    public const string SchemaName = "orders";

    public DbSet<Order> Orders => Set<Order>();
    public DbSet<Payment> Payments => Set<Payment>();
    public DbSet<SandboxPayment> SandboxPayments => Set<SandboxPayment>();

    protected override string Schema => SchemaName;

    protected override IIntegrationEvent? Publish(IDomainEvent happened) => PublishedEvents.From(happened);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasOutgoingMails();
    }
}
