using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>A few warm workers and a short queue. A worker that fails fails its own photo only, and another takes its place.</summary>
internal sealed partial class WorkerPool(WorkerLimits limits, ILogger<WorkerPool> log) : IAsyncDisposable
{
    public static readonly Refusal Down = new("check.down");

    private readonly SemaphoreSlim _free = new(limits.Workers);
    private readonly ConcurrentBag<WorkerProcess> _idle = [];
    private int _inside;
    private int _saidMissing;

    public async Task<Result<(WorkerAnswer Answer, byte[] Picture)>> DoAsync(WorkerJob job, Stream bytes, CancellationToken ct)
    {
        if (Interlocked.Increment(ref _inside) > limits.Workers + limits.Waiting)
        {
            Interlocked.Decrement(ref _inside);
            return Down;
        }

        try
        {
            await _free.WaitAsync(ct);
            try
            {
                return await WithWorkerAsync(job, bytes, ct);
            }
            finally
            {
                _free.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    /// <summary>Starts a worker before the first customer needs it.</summary>
    public async Task WarmUpAsync(CancellationToken ct) => _idle.Add(await StartAsync(ct));

    private async Task<Result<(WorkerAnswer Answer, byte[] Picture)>> WithWorkerAsync(WorkerJob job, Stream bytes, CancellationToken ct)
    {
        WorkerProcess? worker = null;
        try
        {
            while (_idle.TryTake(out worker) && !worker.Usable) worker.Dispose();
            worker ??= await StartAsync(ct);
            var done = await worker.DoAsync(job, bytes, ct);
            _idle.Add(worker);
            return Result.Of(done);
        }
        catch (WorkerFault fault)
        {
            worker?.Dispose();
            Failed(log, fault.Message);
            return Down;
        }
        catch
        {
            worker?.Dispose();
            throw;
        }
    }

    private async Task<WorkerProcess> StartAsync(CancellationToken ct)
    {
        var worker = await WorkerProcess.StartAsync(limits, ct);
        if (worker.Missing.Count > 0 && Interlocked.Exchange(ref _saidMissing, 1) == 0) NotHeld(log, string.Join(", ", worker.Missing));
        return worker;
    }

    public ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var worker)) worker.Dispose();
        _free.Dispose();
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A photo was not checked: {Reason}")]
    private static partial void Failed(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The cell of the imaging workers does not hold here: {Missing}.")]
    private static partial void NotHeld(ILogger log, string missing);
}
