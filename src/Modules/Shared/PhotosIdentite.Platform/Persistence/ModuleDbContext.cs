using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PhotosIdentite.Platform.Messaging;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Persistence;

/// <summary>One context, schema and database role per module. One commit covers the data and what the module publishes.</summary>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    protected abstract string Schema { get; }

    /// <summary>The integration event that a domain event becomes, or null when it stays inside the module.</summary>
    protected abstract IIntegrationEvent? Publish(IDomainEvent happened);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var events = TakeEvents();
        if (events.Count == 0) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        var outer = Database.CurrentTransaction;
        var transaction = outer ?? await Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await this.GetService<ModuleBuses>().PublishAsync(Schema, transaction, events);
            if (outer is null) await transaction.CommitAsync(cancellationToken);
            return rows;
        }
        finally
        {
            if (outer is null) await transaction.DisposeAsync();
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        modelBuilder.Entity<InboxMessage>(inbox =>
        {
            inbox.ToTable("inbox");
            inbox.HasKey(m => m.MessageId);
            inbox.Property(m => m.MessageId).HasMaxLength(255);
            inbox.HasIndex(m => m.HandledAt);
        });
        foreach (var aggregate in modelBuilder.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(Aggregate))).ToList())
        {
            modelBuilder.Entity(aggregate.ClrType).Ignore(nameof(Aggregate.Events));
            modelBuilder.Entity(aggregate.ClrType).Property<uint>("Version").IsRowVersion(); // PostgreSQL's xmin: of two writers, one wins
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Sealed>().HaveConversion<SealedConverter>();
        configurationBuilder.Properties<KeyId>().HaveConversion<KeyIdConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
    }

    private List<IIntegrationEvent> TakeEvents()
    {
        var events = new List<IIntegrationEvent>();
        foreach (var aggregate in ChangeTracker.Entries<Aggregate>().Select(entry => entry.Entity).ToList())
        {
            events.AddRange(aggregate.Events.Select(Publish).OfType<IIntegrationEvent>());
            aggregate.ForgetEvents();
        }

        return events;
    }
}
