using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Jobs;
using PhotosIdentite.Imaging.Infrastructure.Persistence;
using PhotosIdentite.Privacy;
using PhotosIdentite.SharedKernel;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.Imaging.Tests.Integration;

/// <summary>Imaging and the vault on databases, a folder and a clock of their own; only the worker is a stand-in.</summary>
internal sealed class Studio : IAsyncDisposable
{
    public const string Document = "gb-passport";

    private readonly TestDatabases _databases;
    private readonly IHost _host;
    private bool _owns = true;

    private Studio(TestDatabases databases, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        _databases = databases;
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(databases.Settings);
        builder.Configuration["Pictures:Folder"] = Folder;
        builder.Configuration["Imaging:Uploads:ContestsOfOneADay"] = "1000";
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddLogging().AddLocalization();
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddPrivacy(builder.Configuration).AddImaging(builder.Configuration);
        builder.Services.AddSingleton<IPhotoWorker>(Worker).AddSingleton<ISheetComposer>(Worker);
        Directory.CreateDirectory(Folder);
        _host = builder.Build();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

    public StandInWorker Worker { get; } = new();

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"photos-studio-{Guid.NewGuid():N}");

    public string[] Files => Directory.GetFiles(Folder);

    public static async Task<Studio> OpenAsync(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var studio = new Studio(await TestDatabases.CreateAsync(), settings);
        await studio._host.StartAsync();
        return studio;
    }

    /// <summary>Another host on the same databases.</summary>
    public async Task<Studio> BesideAsync()
    {
        var studio = new Studio(_databases, []) { _owns = false };
        await studio._host.StartAsync();
        return studio;
    }

    /// <summary>In a scope of its own, as a request has.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> AskAsync<TQuery, T>(TQuery query) =>
        WithAsync((IQueryHandler<TQuery, T> handler) => handler.HandleAsync(query, CancellationToken.None));

    public Task<T> TellAsync<TCommand, T>(TCommand command) =>
        WithAsync((ICommandHandler<TCommand, T> handler) => handler.HandleAsync(command, CancellationToken.None));

    /// <summary>As the bus does: effect and commit together.</summary>
    public async Task HearAsync<TEvent>(TEvent happened) where TEvent : IIntegrationEvent
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ImagingDbContext>();
        await using var transaction = await context.Database.BeginTransactionAsync();
        await scope.ServiceProvider.GetRequiredService<ISubscriber<TEvent>>().HandleAsync(happened, CancellationToken.None);
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    public Task<Result<Capability>> UploadAsync(byte[] photo, string document = Document) =>
        TellAsync<UploadPhoto, Result<Capability>>(new UploadPhoto(document, new SentPhoto(new MemoryStream(photo))));

    public async Task<UploadSession> SessionAsync(Capability proof) => (await WithAsync((IRepository<UploadSession> sessions) =>
        sessions.FirstOrDefaultAsync(new SessionByProofSpec(proof), CancellationToken.None)))!;

    public async Task DestroyDueAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DestroyDueJob>().RunAsync(CancellationToken.None);
    }

    public async Task SweepAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SweepOrphansJob>().RunAsync(CancellationToken.None);
    }

    public Task<long> RowsAsync() => CountAsync("imaging", "select (select count(*) from imaging.upload_sessions) + (select count(*) from imaging.pictures)");

    public Task<long> SubjectKeysAsync() => CountAsync("vault", "select count(*) from vault.keys where kind = 'Picture'");

    public async Task<long> CountAsync(string role, string sql)
    {
        await using var source = NpgsqlDataSource.Create(_databases.Connection(role));
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public Task ExecuteAsync(string role, string sql) => TestServer.ExecuteAsync(_databases.Connection(role), sql);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        if (_owns) await _databases.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
