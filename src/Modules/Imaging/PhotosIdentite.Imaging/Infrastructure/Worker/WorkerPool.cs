using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>A few warm workers and a short, fair line. A worker that fails fails its own photo only, and another takes its place.</summary>
internal sealed partial class WorkerPool(WorkerLimits limits, ILogger<WorkerPool> log) : IAsyncDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1), Rest = TimeSpan.FromSeconds(30);

    private readonly FairLine _line = new(limits.Workers, limits.Waiting, limits.WaitingOfOne);
    private readonly ConcurrentQueue<WorkerProcess> _idle = new();
    private int _busy;
    private int _saidMissing;

    /// <summary>The processes that wait for work.</summary>
    public IReadOnlyList<int> Running => [.. _idle.Select(worker => worker.Id)];

    /// <param name="job">What is wanted.</param>
    /// <param name="bytes">Read once; again when it can be, should the worker be ended from outside.</param>
    /// <param name="asker">Who shares the line with others.</param>
    /// <param name="ct">Ends the waiting. Work that has begun is done to its end, within its limits: who only hangs up would cost a worker each time.</param>
    public async Task<Result<(WorkerAnswer Answer, byte[] Picture)>> DoAsync(
        WorkerJob job, Stream bytes, CancellationToken ct, string asker = "")
    {
        var answer = await _line.EnterAsync(asker, ct);
        if (answer == LineAnswer.AskerHasTooMany) return CheckRefusals.TooMany;
        if (answer == LineAnswer.Full) return CheckRefusals.Full;

        Interlocked.Increment(ref _busy);
        try
        {
            var start = bytes.CanSeek ? bytes.Position : 0;
            var done = await WithWorkerAsync(job, bytes, CancellationToken.None);
            if (done.Refusal != CheckRefusals.Again || !bytes.CanSeek) return done;

            bytes.Position = start;
            return await WithWorkerAsync(job, bytes, CancellationToken.None);
        }
        finally
        {
            Interlocked.Decrement(ref _busy);
            _line.Leave();
        }
    }

    /// <summary>Starts workers before customers need them, and others for those that were ended.</summary>
    public async Task KeepWarmAsync(CancellationToken ct)
    {
        while (true)
        {
            await Task.Delay(await IsWarmAsync(ct) ? Glance : Rest, ct);
        }
    }

    private async Task<bool> IsWarmAsync(CancellationToken ct)
    {
        for (var seen = _idle.Count; seen > 0 && _idle.TryDequeue(out var worker); seen--) Keep(worker);
        if (_idle.Count + Volatile.Read(ref _busy) >= limits.Workers) return true;

        try
        {
            Keep(await StartAsync(ct));
            return true;
        }
        catch (WorkerFault fault)
        {
            return fault.FromOutside; // else the first photo tries again, and the log says why
        }
    }

    private void Keep(WorkerProcess worker)
    {
        if (worker.Usable && _idle.Count < limits.Workers) _idle.Enqueue(worker);
        else worker.Dispose();
    }

    private async Task<Result<(WorkerAnswer Answer, byte[] Picture)>> WithWorkerAsync(WorkerJob job, Stream bytes, CancellationToken ct)
    {
        WorkerProcess? worker = null;
        try
        {
            while (_idle.TryDequeue(out worker) && !worker.Usable) worker.Dispose();
            worker ??= await StartAsync(ct);
            var done = await worker.DoAsync(job, bytes, ct);
            Keep(worker);
            return Result.Of(done);
        }
        catch (WorkerFault fault)
        {
            worker?.Dispose();
            Failed(log, fault.Message);
            return fault.FromOutside ? CheckRefusals.Again : CheckRefusals.Down;
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
        while (_idle.TryDequeue(out var worker)) worker.Dispose();
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A photo was not checked: {Reason}")]
    private static partial void Failed(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The cell of the imaging workers does not hold here: {Missing}.")]
    private static partial void NotHeld(ILogger log, string missing);
}
