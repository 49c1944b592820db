using Microsoft.Extensions.Options;

namespace PhotosIdentite.Identity.Infrastructure.Passwords;

/// <summary>
/// Hashing is slow on purpose: only a few run at once, so that a storm of sign-ins leaves the site its processors.
/// </summary>
internal sealed class HashingGate(IOptions<HashingOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _turns = new(options.Value.AtOnce);

    /// <summary>Runs <paramref name="work"/> when its turn comes. False when it did not come in time.</summary>
    public async Task<bool> TryAsync(Func<Task> work, CancellationToken ct)
    {
        if (!await _turns.WaitAsync(options.Value.Patience, ct)) return false;
        try
        {
            await work();
            return true;
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}

/// <summary>Section <c>Identity:Hashing</c>.</summary>
internal sealed class HashingOptions
{
    /// <summary>Hashes at one time; one processor is left to the rest of the site where there are several.</summary>
    public int AtOnce { get; set; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>How long a request waits for its turn before it is told to come back.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(5);
}
