using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Privacy.Application;
using PhotosIdentite.Privacy.Application.CarryOutErasure;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;
using Quartz;

namespace PhotosIdentite.Privacy.Infrastructure.Erasure;

/// <summary>Takes up what a fault or a killed host stopped, until nothing is left.</summary>
internal sealed partial class FinishErasures(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FinishErasures> log) : IJob
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30); // the page that asked may still be at it

    async ValueTask IJob.Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var requests = scope.ServiceProvider.GetRequiredService<IRepository<ErasureRequest>>();
        foreach (var id in await requests.ListAsync(new UnfinishedErasuresSpec(clock.GetUtcNow() - Patience), ct))
            await FinishAsync(id, ct);
    }

    private async Task FinishAsync(Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<ICommandHandler<CarryOutErasure, Result>>()
                .HandleAsync(new CarryOutErasure(id), ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Stopped(id, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Erasure {Request} stopped again: {Fault}")]
    private partial void Stopped(Guid request, string fault);
}
