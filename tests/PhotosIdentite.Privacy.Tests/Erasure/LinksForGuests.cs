using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Privacy.Application.AskForErasureLink;
using PhotosIdentite.Privacy.Application.EraseByLink;
using PhotosIdentite.Privacy.Application.OpenErasureLink;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.Erasure;
using PhotosIdentite.Privacy.Infrastructure.Persistence;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests.Erasure;

[Trait("Policy", "P10")]
public sealed class LinksForGuests
{
    [Fact]
    public async Task Erase_by_the_button_and_by_nothing_else()
    {
        await using var site = await ErasureHost.StartAsync();
        await site.Shelf.FillAsync(site.Host.Vault, "guest@example.test", Stop);
        var link = await AskAsync(site, " Guest@Example.test");

        for (var i = 0; i < 100; i++) Assert.NotNull(await OpenAsync(site, link));
        Assert.Equal(3, site.Shelf.Of("guest@example.test").Count());
        Assert.Empty(await site.RequestsAsync());

        var first = await PressAsync(site, link);
        var second = await PressAsync(site, link);

        Assert.Empty(site.Shelf.Of("guest@example.test"));
        Assert.Equal(first.Value, second.Value);
        Assert.NotNull((await site.ReceiptAsync(first.Value))!.DoneAt);
        Assert.Single(await site.RequestsAsync());
        Assert.Null(await OpenAsync(site, link));
    }

    [Fact]
    public async Task Are_sent_alike_to_addresses_we_know_and_to_others()
    {
        await using var site = await ErasureHost.StartAsync();
        await site.Shelf.FillAsync(site.Host.Vault, "known@example.test", Stop);

        Assert.NotNull(await OpenAsync(site, await AskAsync(site, "known@example.test")));
        Assert.NotNull(await OpenAsync(site, await AskAsync(site, "unknown@example.test")));
    }

    [Fact]
    public async Task Are_over_after_an_hour_and_leave_no_address_behind()
    {
        await using var site = await ErasureHost.StartAsync();
        await site.Shelf.FillAsync(site.Host.Vault, "guest@example.test", Stop);
        var link = await AskAsync(site, "guest@example.test");

        site.Host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Null(await OpenAsync(site, link));
        Assert.Equal("link.expired", (await PressAsync(site, link)).Refusal!.Code);
        Assert.Equal(3, site.Shelf.Of("guest@example.test").Count());
        await using (var scope = site.Host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<ForgetLinks>().RunAsync(Stop);
        Assert.Empty(await LinksAsync(site));
        Assert.Equal(0, await site.Host.VaultValueAsync<long>("select count(*) from vault.keys where kind = 'Request'"));
    }

    [Fact]
    public async Task Are_three_an_hour_at_most_and_the_answer_stays_the_same()
    {
        await using var site = await ErasureHost.StartAsync();

        for (var i = 0; i < 5; i++) Assert.True((await SendAsync(site, "flooded@example.test")).Succeeded);

        Assert.Equal(3, (await LinksAsync(site)).Count);
    }

    private static async Task<Capability> AskAsync(ErasureHost site, string email)
    {
        await SendAsync(site, email);
        await using var scope = site.Host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<PrivacyDbContext>();
        var owed = await context.Set<OutgoingMail>().OrderByDescending(mail => mail.DueAt).FirstAsync(Stop);
        owed.DueAt = owed.DueAt.AddSeconds(-1); // the next one asked is the newest
        await context.SaveChangesAsync(Stop);

        var mail = (await scope.ServiceProvider.GetRequiredService<IMailComposer<PrivacyDbContext>>().ComposeAsync(owed, Stop))!;
        Assert.Equal(Normal.Email(email), mail.To);
        return Capability.Parse(((string)mail.Values["path"]!).Split('/')[^1])!.Value;
    }

    private static Task<Result> SendAsync(ErasureHost site, string email) =>
        InScopeAsync<ICommandHandler<AskForErasureLink, Result>, Result>(site, h => h.HandleAsync(new AskForErasureLink(email, "fr"), Stop));

    private static Task<Result<Capability>> PressAsync(ErasureHost site, Capability link) =>
        InScopeAsync<ICommandHandler<EraseByLink, Result<Capability>>, Result<Capability>>(site, h => h.HandleAsync(new EraseByLink(link), Stop));

    private static Task<IReadOnlyList<ErasurePlan>?> OpenAsync(ErasureHost site, Capability link) =>
        InScopeAsync<IQueryHandler<OpenErasureLink, IReadOnlyList<ErasurePlan>?>, IReadOnlyList<ErasurePlan>?>(
            site, h => h.HandleAsync(new OpenErasureLink(link), Stop));

    private static Task<List<Domain.ErasureLink>> LinksAsync(ErasureHost site) =>
        InScopeAsync<PrivacyDbContext, List<Domain.ErasureLink>>(site, context => context.ErasureLinks.AsNoTracking().ToListAsync(Stop));

    private static async Task<T> InScopeAsync<TService, T>(ErasureHost site, Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = site.Host.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
