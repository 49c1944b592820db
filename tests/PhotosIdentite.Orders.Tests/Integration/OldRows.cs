using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using PhotosIdentite.Orders.Infrastructure.Persistence;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.Orders.Tests.Integration;

[Trait("Policy", "P17")]
public sealed class OldRows : IAsyncLifetime
{
    private TestDatabases _databases = null!;

    public async ValueTask InitializeAsync() => _databases = await TestDatabases.CreateAsync();

    public ValueTask DisposeAsync() => _databases.DisposeAsync();

    [Fact]
    public async Task Are_forgotten_after_thirty_days_and_what_is_owed_is_kept()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero));
        var now = clock.GetUtcNow();
        await using var context = new OrdersDbContext(new DbContextOptionsBuilder<OrdersDbContext>()
            .UseNpgsql(_databases.Connection("orders")).UseSnakeCaseNamingConvention().Options);
        context.AddRange(
            new InboxMessage { MessageId = "old", HandledAt = now.AddDays(-31) },
            new InboxMessage { MessageId = "young", HandledAt = now.AddDays(-29) },
            Mail("sent-long-ago", now.AddDays(-31)), Mail("sent-lately", now.AddDays(-29)), Mail("owed", null));
        await context.SaveChangesAsync();

        await new ForgetOldRows<OrdersDbContext>(context, clock).RunAsync(default);

        Assert.Equal(["young"], await context.Set<InboxMessage>().Select(m => m.MessageId).ToListAsync());
        Assert.Equal(["owed", "sent-lately"], await context.Set<OutgoingMail>().Select(m => m.Kind).Order().ToListAsync());
    }

    private static OutgoingMail Mail(string kind, DateTimeOffset? sentAt) =>
        new() { Id = Guid.NewGuid(), Kind = kind, Subject = Guid.NewGuid(), DueAt = DateTimeOffset.UnixEpoch, SentAt = sentAt };
}
