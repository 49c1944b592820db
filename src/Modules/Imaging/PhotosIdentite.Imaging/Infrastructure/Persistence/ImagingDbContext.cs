using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Persistence;

internal sealed class ImagingDbContext(DbContextOptions<ImagingDbContext> options) : ModuleDbContext(options)
{
    public const string SchemaName = "imaging";

    protected override string Schema => SchemaName;

    protected override IIntegrationEvent? Publish(IDomainEvent happened) => PublishedEvents.From(happened);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasOutgoingMails();
    }
}
