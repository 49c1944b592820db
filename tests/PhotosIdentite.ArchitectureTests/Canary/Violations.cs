// Deliberate violations, one a line: the tests named Every_rule_bites fail when a rule misses one of them.
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Canary.Domain
{
    internal sealed record DomainKnowsItsDatabase(DbContext Context);

    internal sealed record DomainKnowsItsUseCase(Application.UseCaseKnowsItsDatabase UseCase);
}

namespace PhotosIdentite.Canary.Application
{
    internal sealed record UseCaseKnowsItsDatabase(DbContext Context);

    internal sealed record UseCaseKnowsItsPage(Web.PageOpenToAll Page);

    [EventName("canary.told.1")]
    internal sealed record EventTellsAName(Guid Id, string Name) : IIntegrationEvent;
}

namespace PhotosIdentite.Canary.Web
{
    public sealed record PageOpenToAll;

    internal sealed record PageKnowsAnotherModule(PhotosIdentite.Platform.Persistence.ModuleContext Fine, PhotosIdentite.Orders.Other Other);
}

namespace PhotosIdentite.Canary.Data
{
    internal sealed class CanaryContext(DbContextOptions<CanaryContext> options) : DbContext(options)
    {
        public DbSet<Unclassified> Rows => Set<Unclassified>();
    }

    internal sealed class Unclassified
    {
        [Pseudonymous]
        public Guid Id { get; init; }

        public string? Forgotten { get; init; }

        [Personal("never")]
        public string? PlainName { get; init; }
    }
}

namespace PhotosIdentite.Orders
{
    internal sealed record Other;
}
