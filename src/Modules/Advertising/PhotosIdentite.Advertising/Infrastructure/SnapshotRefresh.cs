using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Advertising.Application;
using PhotosIdentite.Advertising.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Advertising.Infrastructure;

/// <summary>Reads the campaigns every few seconds. A database that fails or sleeps leaves the last snapshot in place.</summary>
internal sealed partial class SnapshotRefresh(
    IServiceScopeFactory scopes, AdChoice choice, RefreshEvery every, TimeProvider clock, ILogger<SnapshotRefresh> log) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>False when the campaigns could not be read.</summary>
    public async Task<bool> RefreshAsync(CancellationToken ct)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limited.CancelAfter(Patience);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var campaigns = scope.ServiceProvider.GetRequiredService<IRepository<Campaign>>();
            choice.Replace(new AdSnapshot(await campaigns.ListAsync(new CampaignsToShowSpec(clock.GetUtcNow()), limited.Token)));
            return true;
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            NotRead(fault.GetType().Name);
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every.Interval, clock);
        do await RefreshAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Campaigns not read, the last ones stay: {Fault}")]
    private partial void NotRead(string fault);
}

internal sealed record RefreshEvery(TimeSpan Interval);
