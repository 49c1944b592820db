using System.Text;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Worker;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Engine;

/// <summary>A worker in its cell that tries what it is told, instead of looking at photos.</summary>
public sealed class Probe : IAsyncDisposable
{
    private readonly WorkerPool _pool;

    internal Overheard<WorkerPool> Log { get; } = new();

    public Probe() : this(new WorkerLimits())
    {
    }

    internal Probe(WorkerLimits limits) =>
        _pool = new WorkerPool(limits with { Workers = 1, Program = Workers.Probe }, Log);

    internal async Task<Result<string>> AskAsync(string wish, string asker = "", CancellationToken ct = default)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(wish));
        var done = await _pool.DoAsync(new WorkerJob(new DocumentRules().Find("any-badge")!, default), bytes, ct, asker);
        return done.Refusal is { } refusal ? refusal : Result.Of(done.Value.Answer.Refusal!);
    }

    internal async Task<string> TryAsync(string wish) => (await AskAsync(wish)).Value;

    public ValueTask DisposeAsync() => _pool.DisposeAsync();
}
