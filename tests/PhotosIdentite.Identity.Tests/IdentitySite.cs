using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;
using PhotosIdentite.Identity.Contracts;
using PhotosIdentite.Identity.Infrastructure.Passwords;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Identity.Tests;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.Privacy;
using PhotosIdentite.TestKit;

[assembly: AssemblyFixture(typeof(IdentitySite))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)] // one clock and one count of hashes

namespace PhotosIdentite.Identity.Tests;

/// <summary>
/// The module's pages over https on real databases, with the real vault. Hashes are cheap here; one test looks at the real
/// cost.
/// </summary>
public sealed class IdentitySite : IAsyncLifetime
{
    private WebApplication _app = null!;
    private TestDatabases _databases = null!;

    internal ShiftedClock Clock { get; } = new();
    internal Mailbox Mailbox { get; } = new();
    internal OrdersDouble Orders { get; } = new();
    internal IServiceProvider Services => _app.Services;

    public async ValueTask InitializeAsync()
    {
        _databases = await TestDatabases.CreateAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(_databases.Settings).AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Mail:SmtpHost"] = "127.0.0.1",
            ["Identity:NoSoonerThan"] = "00:00:00",
        });
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddLocalization(options => options.ResourcesPath = "Texts");
        builder.Services.AddRazorPages().AddApplicationPart(typeof(IdentityModule).Assembly);
        builder.Services.AddRouting(routing => routing.AddLanguages());
        builder.Services.AddMail(builder.Configuration).AddPrivacy(builder.Configuration).AddIdentity(builder.Configuration);
        builder.Services.Replace(ServiceDescriptor.Singleton<IMailTransport>(Mailbox));
        builder.Services.AddSingleton<IOrderSummaries>(Orders).AddSingleton<IPaidOrderBlobs>(Orders);
        builder.Services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1_000);
        _app = builder.Build();
        _app.UseRequestLocalization(new RequestLocalizationOptions
        {
            SupportedCultures = Languages.Formats,
            SupportedUICultures = Languages.Formats,
            DefaultRequestCulture = new RequestCulture(Languages.French),
            RequestCultureProviders = [new RouteLanguage()],
        });
        _app.UseRouting();
        _app.UseAuthentication();
        _app.UseAuthorization();
        _app.MapRazorPages();
        _app.MapGet("/lab", () => "the lab").WithMetadata(new AuthorizeAttribute { Roles = Roles.Lab });
        _app.MapPost("/remember", async (string number, string secret, ISignedInCustomer customer, CancellationToken ct) =>
            await customer.RememberAsync(new OrderCapability(number, secret), Guid.NewGuid(), ct) is { } blob
                ? Results.Bytes(blob) : Results.NoContent());
        await _app.StartAsync();
    }

    internal Browser Browser() => new(_app.GetTestServer());

    /// <summary>Runs something with the module's own services, in a scope of its own.</summary>
    internal async Task<T> With<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    internal Task<T> Rows<T>(Func<IdentityDbContext, Task<T>> read) => With(read);

    /// <summary>Hears an event as the bus would have it heard: the subscriber's changes are saved in one commit.</summary>
    internal async Task Subscriber<TEvent>(TEvent happened) where TEvent : SharedKernel.IIntegrationEvent
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SharedKernel.ISubscriber<TEvent>>().HandleAsync(happened, default);
        await scope.ServiceProvider.GetRequiredService<IdentityDbContext>().SaveChangesAsync();
    }

    /// <summary>Every row of a table as text, as a dump of the database would show it.</summary>
    internal async Task<List<string>> Dump(string table)
    {
        await using var source = NpgsqlDataSource.Create(_databases.Connection("identity"));
        await using var command = source.CreateCommand($"select t::text from {table} t");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }

    /// <summary>Sends what is owed.</summary>
    internal Task<int> DeliverMails() => With((MailPump<IdentityDbContext> pump) => pump.RunAsync(default));

    /// <summary>How many password hashes something costs.</summary>
    internal static async Task<long> HashesOf(Func<Task> work)
    {
        long count = 0;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == PepperedHasher.Hashes) self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref count, value));
        listener.Start();
        await work();
        return count;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _databases.DisposeAsync();
    }
}
