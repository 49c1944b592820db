using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using PhotosIdentite.Imaging.Infrastructure.Persistence;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>Hears at once when any host changed the rule book, and looks by itself now and then, should a message be lost.</summary>
internal sealed partial class RuleBookWatch(
    [FromKeyedServices(ImagingDbContext.SchemaName)] NpgsqlDataSource source, RuleBookLoader book, ILogger<RuleBookWatch> log)
    : BackgroundService
{
    /// <summary>What the database's triggers say a change on.</summary>
    public const string Channel = "imaging_rule_book";

    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await book.LoadAsync(cancellationToken); // before the first request
        }
        catch (Exception fault) when (fault is NpgsqlException or InvalidOperationException)
        {
            Unread(log, fault);
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                Unread(log, fault);
                await Task.Delay(Again, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using (var listen = new NpgsqlCommand($"listen {Channel}", connection)) await listen.ExecuteNonQueryAsync(ct);
        while (!ct.IsCancellationRequested)
        {
            await book.LoadAsync(ct);
            await connection.WaitAsync(Look, ct);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The rule book could not be read; the last one stays.")]
    private static partial void Unread(ILogger log, Exception fault);
}
