using System.Diagnostics;
using System.Globalization;
using PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>One worker and the watch over it. After any fault it is killed and never used again.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int ChunkBytes = 128 * 1024;
    private const double TicksPerSecond = 100;

    // The kernel's own limit is for the day on which our watch sleeps.
    private const int KernelsPatience = 2;

    private const int Hangup = 1, Interrupt = 2, Killed = 9, Terminated = 15;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50), Patience = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly WorkerLimits _limits;
    private readonly Room _room;
    private long _resident;

    private WorkerProcess(Process process, WorkerLimits limits, Room room) => (_process, _limits, _room) = (process, limits, room);

    public bool Usable => !_process.HasExited;

    public int Id => _process.Id;

    /// <summary>What its cell does not hold on this machine: <c>files</c>, <c>network</c>...</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public static async Task<WorkerProcess> StartAsync(WorkerLimits limits, CancellationToken ct)
    {
        var room = new Room();
        var process = Process.Start(Isolation.Start(limits, room.Path)) ?? throw new InvalidOperationException("The imaging worker did not start.");
        var worker = new WorkerProcess(process, limits, room);
        try
        {
            await worker.WatchedAsync(
                async stop => worker.Missing = ReportJson.Read<string[]>((await Frames.ReadAsync(worker.Output, stop)).Body), ct);
            return worker;
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <exception cref="WorkerFault">It died, or was killed for what it cost.</exception>
    public async Task<(WorkerAnswer Answer, byte[] Picture)> DoAsync(WorkerJob job, Stream bytes, CancellationToken ct)
    {
        (WorkerAnswer, byte[]) done = default;
        _resident = 0;
        await WatchedAsync(
            async stop =>
            {
                await Frames.WriteAsync(Input, FrameKind.Job, ReportJson.Write(job), stop);
                await SendAsync(bytes, stop);
                var answer = await Frames.ReadAsync(Output, stop);
                var picture = await Frames.ReadAsync(Output, stop);
                done = (ReportJson.Read<WorkerAnswer>(answer.Body), picture.Body);
            },
            ct);
        return done;
    }

    private Stream Input => _process.StandardInput.BaseStream;

    private Stream Output => _process.StandardOutput.BaseStream;

    private async Task SendAsync(Stream bytes, CancellationToken ct)
    {
        var chunk = new byte[ChunkBytes];
        for (var read = await bytes.ReadAsync(chunk, ct); read > 0; read = await bytes.ReadAsync(chunk, ct))
            await Frames.WriteAsync(Input, FrameKind.Bytes, chunk.AsMemory(0, read), ct);
        await Frames.WriteAsync(Input, FrameKind.EndOfBytes, default, ct);
    }

    private async Task WatchedAsync(Func<CancellationToken, Task> talk, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var work = talk(stop.Token);
        var watch = WatchAsync(stop.Token);
        var first = await Task.WhenAny(work, watch);
        var reason = first == watch && watch.IsCompletedSuccessfully ? await watch : null;
        if (reason is not null || ct.IsCancellationRequested) Kill();
        await stop.CancelAsync();
        try
        {
            await work;
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException or InvalidDataException)
        {
            ct.ThrowIfCancellationRequested();
            throw reason is null ? Died(fault) : new WorkerFault(reason, fault);
        }
    }

    // 128 and the signal. Ended by a word from outside, it is not the photo's fault, unless the kernel did so because memory was short.
    private WorkerFault Died(Exception fault)
    {
        var gone = _process.WaitForExit(Patience);
        Kill();
        var signal = gone ? _process.ExitCode - 128 : 0;
        var fromOutside = signal is Hangup or Interrupt or Killed or Terminated && _resident < _limits.ResidentMiB * 3 / 4;
        return new WorkerFault(signal > 0 ? $"was ended by signal {signal}" : "died", fault) { FromOutside = fromOutside };
    }

    /// <summary>Returns why the worker must be killed, as soon as it must.</summary>
    private async Task<string> WatchAsync(CancellationToken ct)
    {
        var started = Stopwatch.StartNew();
        var cpuBefore = Spent().CpuSeconds;
        Ceilings.AllowProcessor(_process.Id, cpuBefore + _limits.CpuSeconds + KernelsPatience);
        while (true)
        {
            await Task.Delay(Glance, ct);
            var (cpu, resident) = Spent();
            _resident = Math.Max(_resident, resident);
            if (resident > _limits.ResidentMiB) return $"held {resident} MiB";
            if (cpu - cpuBefore > _limits.CpuSeconds) return $"took {cpu - cpuBefore:0} s of processor";
            if (started.Elapsed.TotalSeconds > _limits.WallSeconds) return $"took more than {_limits.WallSeconds} s";
        }
    }

    private (double CpuSeconds, long ResidentMiB) Spent()
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
            return (ticks / TicksPerSecond, long.Parse(fields[21], CultureInfo.InvariantCulture) * Environment.SystemPageSize >> 20);
        }
        catch (IOException)
        {
            return default; // gone: the talk will notice
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It was gone already.
        }
    }

    public void Dispose()
    {
        Kill();
        _process.WaitForExit(Patience);
        _process.Dispose();
        _room.Dispose();
    }
}

/// <summary>The worker failed on one photo.</summary>
internal sealed class WorkerFault(string reason, Exception cause) : Exception($"The imaging worker {reason}.", cause)
{
    /// <summary>Somebody ended it; another may do what it was doing.</summary>
    public bool FromOutside { get; init; }
}
