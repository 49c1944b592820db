using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.ProbeHost;

[EventName("probe.happened.1")]
internal sealed record ProbeHappened(Guid Id) : IIntegrationEvent;

internal sealed record ProbeWasMade(Guid Id) : IDomainEvent;

/// <summary>A row of the probe's own table, which the tests make in a module's schema.</summary>
internal sealed class Probe : Aggregate
{
    public Guid Id { get; init; }
    public required string Kind { get; init; }

    public static Probe Make(Guid id, string kind, bool tell)
    {
        var probe = new Probe { Id = id, Kind = kind };
        if (tell) probe.Raise(new ProbeWasMade(id));
        return probe;
    }
}

/// <summary>Stands where a module's context stands, in the schema <c>orders</c>.</summary>
internal sealed class SenderContext(DbContextOptions<SenderContext> options) : ProbeContext(options)
{
    protected override string Schema => "orders";
}

/// <summary>Stands where a module's context stands, in the schema <c>imaging</c>.</summary>
internal sealed class ReceiverContext(DbContextOptions<ReceiverContext> options) : ProbeContext(options)
{
    protected override string Schema => "imaging";
}

internal abstract class ProbeContext(DbContextOptions options) : ModuleDbContext(options)
{
    protected override IIntegrationEvent? Publish(IDomainEvent happened) =>
        happened is ProbeWasMade made ? new ProbeHappened(made.Id) : null;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Probe>().Property<int>("Row").ValueGeneratedOnAdd();
        modelBuilder.Entity<Probe>().ToTable("probes").HasKey("Row");
        base.OnModelCreating(modelBuilder);
    }
}
