using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Infrastructure.Persistence;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Privacy;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.Orders.Tests.Integration;

/// <summary>Orders and the vault as the host builds them, on databases and a clock of their own; what is outside is a stand-in.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly TestDatabases _databases;
    private readonly IHost _host;

    private Shop(TestDatabases databases, bool sandbox)
    {
        _databases = databases;
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(databases.Settings);
        builder.Configuration["Mail:SpoolFolder"] = "unused";
        builder.Configuration["Payments:Provider"] = "sandbox";
        builder.Services.AddLogging().AddLocalization().AddSingleton<TimeProvider>(Clock);
        builder.Services.AddMail(builder.Configuration).AddPrivacy(builder.Configuration).AddOrders(builder.Configuration);
        builder.Services.AddSingleton<IPortraits>(Portraits).AddSingleton<IOperationLog>(Portraits).AddSingleton<ISignedInCustomer>(Customer)
            .AddSingleton<IAccessLog>(Ledger).AddSingleton<IMailTransport>(Postman);
        builder.Services.AddScoped<IMailsOwed>(services =>
            new MeetingMails(new MailsOwed(services.GetRequiredService<OrdersDbContext>(), Clock), BeforeWriting));
        if (!sandbox) builder.Services.AddSingleton<IPaymentGateway>(Bank);
        _host = builder.Build();
    }

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 5, 15, 10, 0, 0, TimeSpan.Zero));
    public Portraits Portraits { get; } = new();
    public Customer Customer { get; } = new();
    public Ledger Ledger { get; } = new();
    public Bank Bank { get; } = new();
    public Postman Postman { get; } = new();

    /// <summary>Set, whoever is about to write a step of an order waits here for others who read the same.</summary>
    public Barrier? BeforeWriting { get; set; }

    public static async Task<Shop> OpenAsync(bool sandbox = false)
    {
        var shop = new Shop(await TestDatabases.CreateAsync(), sandbox);
        await shop._host.StartAsync(Stop);
        return shop;
    }

    /// <summary>In a scope of its own, as a request has.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> AskAsync<TQuery, T>(TQuery query) =>
        WithAsync((IQueryHandler<TQuery, T> handler) => handler.HandleAsync(query, Stop));

    public Task<T> TellAsync<TCommand, T>(TCommand command) =>
        WithAsync((ICommandHandler<TCommand, T> handler) => handler.HandleAsync(command, Stop));

    public Task<Result> TellAsync<TCommand>(TCommand command) => TellAsync<TCommand, Result>(command);

    /// <summary>As the bus does: effect and commit together.</summary>
    public async Task HearAsync<TEvent>(TEvent happened) where TEvent : IIntegrationEvent
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<OrdersDbContext>();
        await using var transaction = await context.Database.BeginTransactionAsync(Stop);
        await scope.ServiceProvider.GetRequiredService<ISubscriber<TEvent>>().HandleAsync(happened, Stop);
        await context.SaveChangesAsync(Stop);
        await transaction.CommitAsync(Stop);
    }

    public Task<int> SendMailsAsync() => WithAsync((MailPump<OrdersDbContext> pump) => pump.RunAsync(Stop));

    public Task SubscribeAsync(string topic) => ExecuteAsync(
        "owner", $"delete from messaging.subscriptions; insert into messaging.subscriptions (topic, address) values ('{topic}', 'listener')");

    /// <summary>How many messages reached the listener; the outbox is emptied each second.</summary>
    public async Task<long> DeliveredAsync()
    {
        const string Sql = "select count(*) from messaging.messages where recipient = 'listener'";
        for (var i = 0; i < 40 && await ReadAsync<long>("owner", Sql) == 0; i++) await Task.Delay(250, Stop);
        await Task.Delay(1500, Stop);
        return await ReadAsync<long>("owner", Sql);
    }

    public async Task<T> ReadAsync<T>(string role, string sql)
    {
        await using var source = NpgsqlDataSource.Create(_databases.Connection(role));
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Stop))!;
    }

    public Task ExecuteAsync(string role, string sql) => TestServer.ExecuteAsync(_databases.Connection(role), sql);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
        await _databases.DisposeAsync();
    }
}
