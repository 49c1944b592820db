using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.DestroyOverdue;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;
using Quartz;

namespace PhotosIdentite.Imaging.Infrastructure.Jobs;

/// <summary>Destroys the sessions whose term is over. One that fails is left for the next run and holds up no other.</summary>
internal sealed partial class DestroyDueJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DestroyDueJob> log) : IJob
{
    private const int Most = 1_000;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var session in await OverdueAsync(ct)) await DestroyAsync(session, ct);
    }

    private async Task<List<Guid>> OverdueAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IRepository<UploadSession>>()
            .ListAsync(new OverdueSessionsSpec(clock.GetUtcNow(), Most), ct);
    }

    private async Task DestroyAsync(Guid session, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<ICommandHandler<DestroyOverdue, Result>>()
                .HandleAsync(new DestroyOverdue(session), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            LogOvertaken(); // paid, cancelled or destroyed at this very moment: the next run looks again
        }
        catch (IOException fault)
        {
            LogFailed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A session changed while it was to be destroyed")]
    private partial void LogOvertaken();

    [LoggerMessage(Level = LogLevel.Error, Message = "A session's files could not be removed")]
    private partial void LogFailed(Exception fault);
}
